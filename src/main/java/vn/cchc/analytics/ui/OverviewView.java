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
import vn.cchc.access.Rights;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.PageChoice;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.UnitPages;
import vn.cchc.analytics.chart.AttentionItems;
import vn.cchc.analytics.chart.KeyFigures;
import vn.cchc.analytics.chart.LeadSentence;
import vn.cchc.analytics.chart.LettersChart;
import vn.cchc.analytics.chart.OutcomeChart;
import vn.cchc.analytics.chart.ScorecardTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.AttentionList;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.KpiRow;
import vn.cchc.kit.LeadPanel;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;

/** Who needs attention this period? */
@Route("")
@PermitAll
@Requires(Right.READ_FIGURES)
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final ShellTitle shell;
    private final Files files;
    private final Rights rights;

    OverviewView(AnalyticsService analytics, ShellTitle shell, Files files, Rights rights) {
        this.analytics = analytics;
        this.shell = shell;
        this.files = files;
        this.rights = rights;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("overview.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var page = PageChoice.parse(event.getLocation().getQueryParameters().getParameters());
        screen.show(() -> analytics.overview(screen.state().choices()), overview -> parts(overview, page, screen));
    }

    private List<Component> parts(Overview overview, PageChoice page, Screen screen) {
        var wording = screen.wording();
        screen.introduce(overview.question());
        if (!shell.setUp()) {
            return List.of(new PageHead(null, wording.get("overview.title"), List.of()), firstStep(wording));
        }
        var filters = new Filters("", page.parameters(), overview.question(), wording);
        var downloads = downloads(overview.question().choices(), wording);
        return List.of(
                new PageHead(null, wording.get("overview.title"), filters.all()),
                new LeadPanel(
                        new LeadSentence(overview, wording).spans(),
                        new Notes(wording).lead(overview, shell.sampleData())),
                new KpiRow(new KeyFigures(overview, wording).cards()),
                new PanelGrid(
                        PanelGrid.Columns.WIDE_LEFT,
                        outcomes(overview, downloads, wording),
                        PanelGrid.stack(letters(overview, downloads, wording), attention(overview, wording))),
                scorecard(overview, page, downloads, screen));
    }

    /** Without units every figure would be a dash or a zero that means nothing. */
    private Panel firstStep(Wording wording) {
        return new Panel(wording.get("start.title"), wording.get("start.subtitle"))
                .empty(
                        rights.may(Right.KEEP_UNITS)
                                ? EmptyState.notSetUp(
                                        wording.get("start.units"), wording.get("start.lists"), "admin/lists")
                                : EmptyState.notSetUp(wording.get("start.wait")));
    }

    private Downloads<Overview> downloads(Choices choices, Wording wording) {
        return files.of(wording.get("overview.title"), () -> analytics.overview(choices), Overview::question, wording);
    }

    private static ChartPanel outcomes(Overview overview, Downloads<Overview> downloads, Wording wording) {
        var chart = outcomeChart(overview, wording);
        var panel = new ChartPanel(
                        overview.question().isRunning() ? wording.get("outcomes.caption") : chart.title(),
                        new Notes(wording).outcomes(overview))
                .foot(new Notes(wording).source(overview.question(), overview.coverage(), overview.now()));
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("outcomes.empty")))
                : panel.legend(chart.legend())
                        .show(
                                chart.configuration(),
                                chart.table(),
                                chart.summary(),
                                chart.height(),
                                downloads.of(
                                        overview,
                                        found -> outcomeChart(found, wording).table()));
    }

    private static OutcomeChart outcomeChart(Overview overview, Wording wording) {
        return new OutcomeChart(overview.now(), new Links(overview.question().choices()), wording);
    }

    private static ChartPanel letters(Overview overview, Downloads<Overview> downloads, Wording wording) {
        var chart = lettersChart(overview, wording);
        var panel =
                new ChartPanel(wording.get("letters.title"), new Notes(wording).letters(overview)).foot(chart.foot());
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("letters.empty")))
                : panel.legend(chart.legend())
                        .show(
                                chart.configuration(),
                                chart.table(),
                                chart.summary(),
                                "17rem",
                                downloads.of(
                                        overview,
                                        found -> lettersChart(found, wording).table()));
    }

    private static LettersChart lettersChart(Overview overview, Wording wording) {
        return new LettersChart(
                overview.letters(), overview.programme(), overview.question(), RegisterChoice.ALL, wording);
    }

    private static Panel attention(Overview overview, Wording wording) {
        var panel = new Panel(wording.get("attention.title"), wording.get("attention.subtitle"));
        if (overview.attention().isEmpty()) {
            boolean nobody = overview.now().rows().isEmpty();
            return panel.empty(
                    nobody
                            ? EmptyState.notSetUp(wording.get("lead.no-units"))
                            : EmptyState.nothingDue(wording.get("attention.empty")));
        }
        var items = new AttentionItems(new Links(overview.question().choices()), wording);
        return panel.content(new AttentionList(items.items(overview.attention())));
    }

    private static Panel scorecard(Overview overview, PageChoice page, Downloads<Overview> downloads, Screen screen) {
        var wording = screen.wording();
        var panel = new Panel(
                        wording.get(
                                "scorecard.title",
                                wording.kind(overview.question().group())),
                        wording.get("scorecard.subtitle", wording.span(overview.question())))
                .foot(new Notes(wording).source(overview.question(), overview.coverage(), overview.now()));
        var links = new Links(overview.question().choices());
        var pages = UnitPages.of(overview.now().rows(), Scorecard.Row::unit, page);
        var paged = new PagedTable(pages, wanted -> links.same("", wanted.parameters()), wording);
        paged.check(screen);
        var shown = table(overview, wording).table(pages.shown());
        var file = downloads.of(
                overview, shown.caption(), found -> table(found, wording).table());
        return paged.in(panel, shown, file, wording.get("scorecard.empty"));
    }

    private static ScorecardTable table(Overview overview, Wording wording) {
        var links = new Links(overview.question().choices());
        return new ScorecardTable(overview.now(), overview.before(), links, wording);
    }
}
