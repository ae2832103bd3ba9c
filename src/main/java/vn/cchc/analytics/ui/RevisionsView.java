package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RevisionsReport;
import vn.cchc.analytics.chart.ArrivalsTable;
import vn.cchc.analytics.chart.RevisionsTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.Choice;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterRegister;

/** What is known now that was not known at the moment looked back to? */
@Route("changes")
@PermitAll
@Requires(Right.READ_FIGURES)
class RevisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final LetterRegister register;
    private final Rights rights;
    private final Files files;

    RevisionsView(AnalyticsService analytics, LetterRegister register, Rights rights, Files files) {
        this.analytics = analytics;
        this.register = register;
        this.rights = rights;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return new Wording(Texts.current()).get("revisions.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        screen.show(() -> analytics.revisions(screen.state().choices()), report -> parts(report, screen));
    }

    private List<Component> parts(RevisionsReport report, Screen screen) {
        var wording = screen.wording();
        screen.introduce(report.question());
        var links = new Links(report.question().choices());
        var breadcrumb = new Breadcrumb(List.of(
                new Choice(wording.get("overview.title"), links.overview(), false),
                new Choice(wording.get("revisions.title"), "", true)));
        var filters = new Filters("changes", Map.of(), report.question(), wording);
        var head = new PageHead(breadcrumb, wording.get("revisions.title"), filters.all());
        if (report.question().asOf().isNow()) {
            return List.of(
                    head,
                    new Panel(wording.get("revisions.title"), "")
                            .empty(EmptyState.nothingDue(wording.get("revisions.now"))));
        }
        return List.of(
                head,
                figures(report, wording),
                arrivals(report, wording),
                new LetterChangesPanel(register, rights, report, files.heads(wording)).content());
    }

    private Panel figures(RevisionsReport report, Wording wording) {
        var table = new RevisionsTable(report, wording);
        var panel = new Panel(
                wording.get(
                        "revisions.panel",
                        wording.moment(report.question().asOf()),
                        wording.formats().date(report.today())),
                wording.span(report.question()) + " · " + table.summary());
        if (report.revisions().isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("revisions.none")));
        }
        var download = downloads(report, wording).of(report, found -> new RevisionsTable(found, wording).table());
        return table.isAnyShown()
                ? panel.table(table.shown(), download)
                : panel.empty(EmptyState.nothingDue(wording.get("revisions.only-new")))
                        .download(download);
    }

    private static Panel arrivals(RevisionsReport report, Wording wording) {
        var table = new ArrivalsTable(report, wording);
        var panel = new Panel(wording.get("arrivals.title"), wording.get("arrivals.subtitle"));
        return table.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("arrivals.none")))
                : panel.content(new HtmlTable(table.shown()));
    }

    private Downloads<RevisionsReport> downloads(RevisionsReport report, Wording wording) {
        var choices = report.question().choices();
        return files.of(
                wording.get("revisions.title"), () -> analytics.revisions(choices), RevisionsReport::question, wording);
    }
}
