package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Texts;

/** Which indicators are there, by which definition, and which are planned or have ended? */
@Route(IndicatorListView.ROUTE)
@PermitAll
@Requires(Right.KEEP_CATALOGUE)
class IndicatorListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/indicators";

    private final IndicatorDesk desk;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen = new AdministrationScreen(this, wording, getPageTitle(), this::parts);

    IndicatorListView(IndicatorDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return wording.say("catalogue.indicators.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.show(event.getLocation().getQueryParameters(), List.of());
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known();
        var add = new Actions().link(wording.say("catalogue.indicators.add"), ROUTE + "/" + IndicatorDeskView.NEW);
        var count = known.catalogue().inForceOn(known.today()).size();
        return List.of(
                new PageHead(getPageTitle()),
                new Notice(shown.sentences()),
                new Panel(
                                wording.say("catalogue.indicators.list"),
                                wording.say("catalogue.indicators.count", count, wording.date(known.today())))
                        .content(add, HtmlTable.stacking(table(known))));
    }

    private TableData table(KnownCatalogue known) {
        var table = TableData.of(
                wording.say("catalogue.indicators.list"),
                Column.text(wording.say("catalogue.column.indicator")),
                Column.text(wording.say("catalogue.column.formula")),
                Column.text(wording.say("catalogue.column.frequency")),
                Column.text(wording.say("catalogue.column.audience")),
                Column.text(wording.say("catalogue.column.in-force")));
        var codes = known.catalogue().definitions().stream()
                .map(Indicator::code)
                .distinct()
                .toList();
        var groups = codes.stream().map(IndicatorCode::group).distinct().toList();
        groups.forEach(group -> {
            table.group(group + ". " + wording.figures().group(group));
            codes.stream().filter(code -> code.group().equals(group)).forEach(code -> table.row(row(known, code)));
        });
        return table.build();
    }

    private List<TableCell> row(KnownCatalogue known, IndicatorCode code) {
        var definitions = known.catalogue().definitionsOf(code);
        var shown = known.catalogue().find(code, known.today()).orElse(definitions.getLast());
        var name = code + " · " + wording.figures().name(shown);
        return List.of(
                TableCell.text(shown.validTo().isAfter(known.today()) ? name : wording.say("catalogue.ended", name))
                        .href(IndicatorDeskView.address(code)),
                TableCell.text(wording.formula(shown)),
                TableCell.text(wording.name(shown.frequency())),
                TableCell.text(wording.figures().kind(shown.audience())),
                TableCell.text(definitions.stream()
                        .filter(definition -> definition.equals(shown)
                                || definition.validFrom().isAfter(known.today()))
                        .map(definition -> wording.dates(definition.validFrom(), definition.validTo()))
                        .collect(Collectors.joining("; "))));
    }
}
