package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.administration.IndicatorTrials;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;

/** An indicator's definitions: another one from a day on is written and tried, words are mended, it ends. */
@Route(IndicatorListView.ROUTE + "/:code")
@PermitAll
@Requires(Right.KEEP_CATALOGUE)
class IndicatorDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, DefinitionEditor.Done {

    /** No code: those are capitals. */
    static final String NEW = "new";

    /** Names the definition whose words are mended, by its first day. */
    static final String WORDS = "words";

    private final IndicatorDesk desk;
    private final IndicatorTrials trials;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen =
            new AdministrationScreen(this, wording, wording.say("catalogue.indicators.title"), this::parts);
    private String code = "";

    /** What was done just before the address changed. */
    private Optional<String> told = Optional.empty();

    IndicatorDeskView(IndicatorDesk desk, IndicatorTrials trials) {
        this.desk = desk;
        this.trials = trials;
    }

    static String address(IndicatorCode code) {
        return IndicatorListView.ROUTE + "/" + code;
    }

    @Override
    public String getPageTitle() {
        return code.equals(NEW) ? wording.say("catalogue.indicators.add") : code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        screen.show(event.getLocation().getQueryParameters(), List.of());
        told.ifPresent(sentence -> Notice.done(this, sentence));
        told = Optional.empty();
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known();
        var parts = new ArrayList<Component>();
        var definitions =
                IndicatorCode.find(code).map(known.catalogue()::definitionsOf).orElse(List.of());
        var title = definitions.isEmpty()
                ? getPageTitle()
                : code + " · " + wording.figures().name(definitions.getLast());
        parts.add(new PageHead(
                new Breadcrumb(List.of(
                        new Choice(wording.say("catalogue.indicators.title"), IndicatorListView.ROUTE, false),
                        new Choice(title, "", true))),
                title,
                List.of()));
        parts.add(new Notice(shown.sentences()));
        if (code.equals(NEW)) {
            parts.add(definition(known, List.of()));
        } else if (definitions.isEmpty()) {
            parts.add(new Panel(title, "")
                    .empty(EmptyState.filteredOut(
                            wording.say("catalogue.indicators.unknown", code),
                            wording.say("catalogue.indicators.all"),
                            IndicatorListView.ROUTE)));
        } else {
            parts.addAll(desk(known, definitions, shown));
        }
        return parts;
    }

    private List<Component> desk(KnownCatalogue known, List<Indicator> definitions, AdministrationScreen.Shown shown) {
        var list = new DefinitionsPanel(desk, known, definitions, this, wording);
        var reworded = shown.parameters()
                .getSingleParameter(WORDS)
                .flatMap(IndicatorDeskView::day)
                .flatMap(day -> definitions.stream()
                        .filter(definition -> definition.validFrom().equals(day))
                        .findFirst());
        var main = reworded.<Component>map(definition -> new WordsEditor(desk, definition, this, wording).content())
                .orElseGet(() -> definition(known, definitions));
        return List.of(list.content(), main);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Component definition(KnownCatalogue known, List<Indicator> definitions) {
        var editor = new DefinitionEditor(desk, trials, known, definitions, this, wording);
        return PanelGrid.stack(new PanelGrid(PanelGrid.Columns.HALVES, editor.form(), editor.words()), editor.trial());
    }

    /** Shows the indicator anew; one that was just added by its own address. */
    @Override
    public void done(IndicatorCode changed, String sentence) {
        if (code.equals(NEW)) {
            told = Optional.of(sentence);
            UI.getCurrent().navigate(address(changed));
        } else {
            screen.done(address(changed), sentence);
        }
    }

    @Override
    public void refused(IndicatorCode unchanged, String sentence) {
        screen.refused(address(unchanged), sentence);
    }
}
