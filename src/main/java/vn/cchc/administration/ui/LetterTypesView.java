package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.LetterTypeDesk;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterTypeEntry;
import vn.cchc.letter.LetterTypeEntry.OccasionEntry;
import vn.cchc.letter.LetterTypeRules;
import vn.cchc.letter.NewLetterType;

/** Which letters are there, for which occasions, and which measures do they feed? */
@Route(LetterTypesView.ROUTE)
@PermitAll
@Requires(Right.KEEP_SETTINGS)
class LetterTypesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/letter-types";
    private static final String TYPE = "type";
    private static final String OCCASION = "occasion";

    private final LetterTypeDesk desk;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen = new AdministrationScreen(this, wording, getPageTitle(), this::parts);

    LetterTypesView(LetterTypeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return wording.say("catalogue.letter-types.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.show(event.getLocation().getQueryParameters(), List.of());
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known();
        var type = shown.parameters().getSingleParameter(TYPE);
        var occasion = shown.parameters().getSingleParameter(OCCASION);
        var corrected = occasion.flatMap(known::findOccasion)
                .map(NewLetterType::of)
                .or(() -> type.flatMap(known::findType).map(entry -> NewLetterType.of(entry.type())));
        var sentences = new ArrayList<>(shown.sentences());
        occasion.or(() -> type)
                .filter(code -> corrected.isEmpty())
                .ifPresent(code -> sentences.add(wording.say("catalogue.letter-types.unknown", code)));
        var editor = new LetterTypeEditor(desk, known, corrected, sentence -> screen.done(ROUTE, sentence), wording);
        return List.of(
                new PageHead(getPageTitle()),
                new Notice(sentences),
                new PanelGrid(PanelGrid.Columns.TABLE_LEFT, list(known), PanelGrid.stack(editor.panels())));
    }

    private Panel list(LetterTypeRules known) {
        var table = TableData.of(
                wording.say("catalogue.letter-types.list"),
                Column.text(wording.say("catalogue.column.letter-type")),
                Column.text(wording.say("catalogue.column.abbreviation")),
                Column.text(wording.say("catalogue.column.feeds")),
                Column.number(wording.say("catalogue.column.letters")),
                Column.text(wording.say("catalogue.column.state")),
                Column.text(wording.say("catalogue.column.code-in-files")));
        known.known().forEach(entry -> {
            table.row(row(known, entry));
            entry.occasions().forEach(occasion -> table.row(row(known, occasion)));
        });
        return new Panel(wording.say("catalogue.letter-types.list"), wording.say("catalogue.letter-types.hint"))
                .content(HtmlTable.stacking(table.build()));
    }

    private List<TableCell> row(LetterTypeRules known, LetterTypeEntry entry) {
        var type = entry.type();
        return List.of(
                TableCell.text(wording.choose(type.name(), type.nameEn())).href(ROUTE + "?" + TYPE + "=" + type.code()),
                TableCell.text(type.abbreviation()),
                TableCell.text(measure(known, type.measure())),
                TableCell.text(wording.formats().whole(entry.letters().count())),
                TableCell.text(state(entry.endedOn(), known.today())),
                TableCell.text(type.code()));
    }

    private List<TableCell> row(LetterTypeRules known, OccasionEntry entry) {
        var occasion = entry.occasion();
        return List.of(
                TableCell.text("– " + wording.choose(occasion.name(), occasion.nameEn()))
                        .href(ROUTE + "?" + OCCASION + "=" + occasion.code()),
                TableCell.blank(),
                TableCell.text(measure(known, entry.measure())),
                TableCell.text(wording.formats().whole(entry.letters().count())),
                TableCell.text(state(entry.endedOn(), known.today())),
                TableCell.text(occasion.code()));
    }

    private String measure(LetterTypeRules known, @Nullable MeasureCode code) {
        return known.measures().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(entry -> wording.name(entry.measure()))
                .orElse("–");
    }

    private String state(Optional<LocalDate> endedOn, LocalDate today) {
        return endedOn.map(day -> wording.say(
                        day.isAfter(today) ? "catalogue.state.ends" : "catalogue.state.ended",
                        wording.date(day.minusDays(1))))
                .orElseGet(() -> wording.say("catalogue.state.in-use"));
    }
}
