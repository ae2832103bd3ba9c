package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.CompareChoice;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;

/** Who is ahead, who is behind, and by more than chance? */
@Route(Links.COMPARE)
@PermitAll
@Requires(Right.READ_FIGURES)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final Files files;

    CompareView(AnalyticsService analytics, Files files) {
        this.analytics = analytics;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("compare-page.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var wanted =
                CompareChoice.parse(event.getLocation().getQueryParameters().getParameters());
        screen.show(() -> analytics.compare(wanted, screen.state().choices()), report -> parts(report, screen));
    }

    private List<Component> parts(CompareReport report, Screen screen) {
        var wording = screen.wording();
        screen.introduce(report.question());
        report.selection().problems().forEach(problem -> screen.notice(sentence(problem, wording)));
        var filters = new CompareFilters(report, wording);
        var downloads = downloads(report, wording);
        var table = new CompareTablePanel(report, downloads, wording);
        table.paged().check(screen);
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(null, wording.get("compare-page.title"), filters.parts()));
        parts.add(filters.pickers(analytics));
        var focus = report.focus();
        if (focus == null || report.now().rows().isEmpty()) {
            parts.add(new Panel(wording.get("compare-page.title"), "")
                    .empty(EmptyState.nothingDue(wording.get("scorecard.empty"))));
        } else {
            parts.addAll(new CompareCharts(report, focus, downloads, wording).panels());
            parts.add(table.content());
        }
        return parts;
    }

    private Downloads<CompareReport> downloads(CompareReport report, Wording wording) {
        var choice = report.selection().choice();
        var choices = report.question().choices();
        return files.of(
                wording.get("compare-page.title"),
                () -> analytics.compare(choice, choices),
                CompareReport::question,
                wording);
    }

    private static String sentence(CompareSelection.Problem problem, Wording wording) {
        var parameter = wording.get("parameter." + problem.parameter());
        return switch (problem) {
            case CompareSelection.Unknown unknown -> unknown(parameter, unknown.codes(), wording);
            case CompareSelection.TooMany tooMany ->
                wording.get("notice.too-many", parameter, tooMany.chosen(), tooMany.kept());
        };
    }

    /** A few of them by name; nobody reads ten thousand. */
    private static String unknown(String parameter, List<String> codes, Wording wording) {
        var named =
                String.join(", ", codes.stream().limit(CompareSelection.NAMED).toList());
        return codes.size() <= CompareSelection.NAMED
                ? wording.get("notice.unknown-codes", parameter, named)
                : wording.get("notice.unknown-more", parameter, named, codes.size() - CompareSelection.NAMED);
    }
}
