package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.PageChoice;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.UnitList;
import vn.cchc.analytics.UnitPages;
import vn.cchc.analytics.chart.UnitsTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;

/** How does every unit stand overall? */
@Route(UnitsView.PATH)
@PermitAll
@Requires(Right.READ_FIGURES)
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "units";

    private final AnalyticsService analytics;
    private final Files files;

    UnitsView(AnalyticsService analytics, Files files) {
        this.analytics = analytics;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("units.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var page = PageChoice.parse(event.getLocation().getQueryParameters().getParameters());
        screen.show(() -> analytics.units(screen.state().choices()), list -> parts(list, page, screen));
    }

    private List<Component> parts(UnitList list, PageChoice page, Screen screen) {
        var wording = screen.wording();
        screen.introduce(list.question());
        var filters = new Filters(PATH, page.parameters(), list.question(), wording);
        var panel = new Panel(
                        title(list, wording),
                        wording.get(
                                "units.subtitle", wording.span(list.question()), wording.comparison(list.question())))
                .foot(new Notes(wording).source(list.question(), list.coverage(), list.now()));
        var table = new UnitsTable(list, wording);
        var pages = UnitPages.of(table.sorted(), Scorecard.Row::unit, page);
        var links = new Links(list.question().choices());
        var paged = new PagedTable(pages, wanted -> links.same(PATH, wanted.parameters()), wording);
        paged.check(screen);
        boolean last = pages.number() == pages.pages() && page.search().isEmpty();
        var shown = table.table(pages.shown(), last);
        var file = downloads(list.question().choices(), wording)
                .of(list, shown.caption(), found -> new UnitsTable(found, wording).table());
        return List.of(
                new PageHead(null, wording.get("units.title"), filters.all()),
                paged.in(panel, shown, file, wording.get("scorecard.empty")));
    }

    private Downloads<UnitList> downloads(Choices choices, Wording wording) {
        return files.of(wording.get("units.title"), () -> analytics.units(choices), UnitList::question, wording);
    }

    /** The result in a sentence, once there is one. */
    private static String title(UnitList list, Wording wording) {
        if (list.question().isRunning() || list.now().judgedUnits() == 0) {
            return wording.get("units.caption");
        }
        return wording.get(
                "units.panel",
                list.now().meetingUnits(),
                wording.units(
                        list.question().group(),
                        list.now().judgedUnits(),
                        list.now().rows()),
                wording.figures().percent(list.now().threshold(), 0));
    }
}
