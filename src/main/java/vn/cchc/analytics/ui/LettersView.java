package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.LettersReport;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.chart.Cells;
import vn.cchc.analytics.chart.LetterBreakdowns;
import vn.cchc.analytics.chart.LettersChart;
import vn.cchc.analytics.chart.StackedBars;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FactStrip;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterRegister;

/** Which letters were handed over, by whom, for what, and were late dossiers apologised for? */
@Route("letters")
@PermitAll
@Requires(Right.READ_FIGURES)
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final LetterRegister register;
    private final Rights rights;
    private final Files files;

    LettersView(AnalyticsService analytics, LetterRegister register, Rights rights, Files files) {
        this.analytics = analytics;
        this.register = register;
        this.rights = rights;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("letters.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var choice =
                RegisterChoice.parse(event.getLocation().getQueryParameters().getParameters());
        screen.show(() -> analytics.letters(screen.state().choices()), report -> parts(report, choice, screen));
    }

    private List<Component> parts(LettersReport report, RegisterChoice wanted, Screen screen) {
        var wording = screen.wording();
        screen.introduce(report.question());
        var choice = new RegisterFilter(report, wording).known(wanted, screen);
        var filters = new Filters("letters", choice.parameters(), report.question(), wording);
        var downloads = downloads(report.question().choices(), wording);
        var span = new RegisterFilter(report, wording).span();
        var nothing = wording.get("letters.empty");
        return List.of(
                new PageHead(null, wording.get("letters.page"), filters.withoutGroup()),
                new FactStrip(new RegisterFilter(report, wording).facts()),
                new PanelGrid(
                        PanelGrid.Columns.HALVES,
                        overTime(report, downloads, wording),
                        bars(
                                report,
                                found -> new LetterBreakdowns(found, choice, wording).byUnit(),
                                span,
                                nothing,
                                downloads)),
                new PanelGrid(
                        PanelGrid.Columns.HALVES,
                        bars(
                                report,
                                found -> new LetterBreakdowns(found, choice, wording).byOccasion(),
                                span,
                                nothing,
                                downloads),
                        late(report, choice, downloads, wording)),
                new RegisterPanel(register, rights, report, choice, files.heads(wording)).content());
    }

    private Downloads<LettersReport> downloads(Choices choices, Wording wording) {
        return files.of(
                wording.get("letters.page"), () -> analytics.letters(choices), LettersReport::question, wording);
    }

    private static ChartPanel overTime(LettersReport report, Downloads<LettersReport> downloads, Wording wording) {
        var chart = lettersChart(report, wording);
        var panel = new ChartPanel(wording.get("letters.title"), new Notes(wording).letters(report.lines()))
                .foot(chart.foot());
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("letters.empty")))
                : panel.legend(chart.legend())
                        .show(
                                chart.configuration(),
                                chart.table(),
                                chart.summary(),
                                "16rem",
                                downloads.of(
                                        report,
                                        found -> lettersChart(found, wording).table()));
    }

    private static LettersChart lettersChart(LettersReport report, Wording wording) {
        return new LettersChart(report.lines(), report.programme(), report.question(), RegisterChoice.ALL, wording);
    }

    private static ChartPanel late(
            LettersReport report, RegisterChoice choice, Downloads<LettersReport> downloads, Wording wording) {
        var subtitle = report.apologisedTotal()
                .map(total -> wording.get(
                        "late.subtitle",
                        new RegisterFilter(report, wording).span(),
                        new Cells(wording).value(total),
                        new Cells(wording).coverage(total)))
                .orElse("");
        return bars(
                        report,
                        found -> new LetterBreakdowns(found, choice, wording).lateDossiers(),
                        subtitle,
                        wording.get("late.empty"),
                        downloads)
                .foot(new LetterBreakdowns(report, choice, wording).lateFoot());
    }

    private static ChartPanel bars(
            LettersReport report,
            Function<LettersReport, StackedBars> breakdown,
            String subtitle,
            String nothing,
            Downloads<LettersReport> downloads) {
        var bars = breakdown.apply(report);
        var panel = new ChartPanel(bars.caption(), subtitle);
        return bars.isEmpty()
                ? panel.empty(EmptyState.nothingDue(nothing))
                : panel.legend(bars.legend())
                        .show(
                                bars.configuration(),
                                bars.table(),
                                bars.summary(),
                                bars.height(),
                                downloads.of(
                                        report, found -> breakdown.apply(found).table()));
    }
}
