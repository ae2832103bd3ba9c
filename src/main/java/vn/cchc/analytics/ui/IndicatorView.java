package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.IndicatorAbsence;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.PageChoice;
import vn.cchc.analytics.UnitPages;
import vn.cchc.analytics.chart.Cells;
import vn.cchc.analytics.chart.DefinitionTable;
import vn.cchc.analytics.chart.IndicatorFacts;
import vn.cchc.analytics.chart.UnitBarsChart;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.Breadcrumb;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.Choice;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FactStrip;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Span;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;

/** How does every unit stand on one indicator, and how did the district get there? */
@Route("indicators/:code")
@PermitAll
@Requires(Right.READ_FIGURES)
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalyticsService analytics;
    private final Files files;
    private String title = "";

    IndicatorView(AnalyticsService analytics, Files files) {
        this.analytics = analytics;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var screen = new Screen(this, new Wording(Texts.current()), event.getLocation());
        var code = event.getRouteParameters().get("code").orElse("");
        var picked = screen.own(Links.OUTCOME, DashboardState::outcome);
        var page = PageChoice.parse(event.getLocation().getQueryParameters().getParameters());
        var choices = screen.state().choices();
        var known = IndicatorCode.find(code);
        screen.show(
                () -> known.flatMap(found -> analytics.indicator(found, choices)),
                found -> found.map(report -> parts(report, picked, page, screen))
                        .or(() -> known.flatMap(absent -> analytics.absence(absent, choices))
                                .map(absence -> absent(absence, screen)))
                        .orElseGet(() -> Screen.nowhere(event, screen.wording().get("indicator.missing", code))));
    }

    private List<Component> absent(IndicatorAbsence absence, Screen screen) {
        screen.introduce(absence.question());
        var panel = new AbsentIndicator(absence, screen.wording());
        title = panel.title();
        return panel.parts();
    }

    private List<Component> parts(IndicatorReport report, Optional<Outcome> picked, PageChoice page, Screen screen) {
        var wording = screen.wording();
        var indicator = report.indicator();
        title = indicator.code() + " · " + wording.name(indicator);
        screen.introduce(report.question());
        var links = new Links(report.question().choices());
        var filters = new Filters(path(indicator), own(picked, page), report.question(), wording);
        var downloads = downloads(report, wording);
        var charts = new IndicatorCharts(report, downloads, wording);
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(
                new Breadcrumb(List.of(
                        new Choice(wording.get("indicators.title"), links.indicators(), false),
                        new Choice(title, "", true))),
                title,
                filters.all()));
        parts.add(new FactStrip(new IndicatorFacts(report, wording).facts()));
        parts.add(new PanelGrid(
                PanelGrid.Columns.WIDE_LEFT,
                PanelGrid.stack(
                        units(report, picked, downloads, wording),
                        charts.contributions(),
                        table(report, picked, page, downloads, screen)),
                PanelGrid.stack(charts.trend(), definition(report, downloads, wording))));
        return parts;
    }

    private Downloads<IndicatorReport> downloads(IndicatorReport report, Wording wording) {
        var code = report.indicator().code();
        var choices = report.question().choices();
        return files.of(
                title, () -> analytics.indicator(code, choices).orElseThrow(), IndicatorReport::question, wording);
    }

    /** Every unit, however many are on screen. */
    private static Download file(
            IndicatorReport report,
            String caption,
            Optional<Outcome> picked,
            Downloads<IndicatorReport> downloads,
            Wording wording) {
        Function<IndicatorReport, TableData> table = found -> {
            var chart = new UnitBarsChart(found, picked, wording);
            return chart.table(chart.sorted());
        };
        return downloads.of(report, caption, table, (head, found) -> {
            var defined = downloads.heads().defined(head, found.indicator());
            return picked.map(outcome -> defined.with(
                            wording.get("parameter.outcome"),
                            Cells.tone(outcome).label(wording.texts())))
                    .orElse(defined);
        });
    }

    private static ChartPanel units(
            IndicatorReport report, Optional<Outcome> picked, Downloads<IndicatorReport> downloads, Wording wording) {
        var chart = new UnitBarsChart(report, picked, wording);
        var all = new Links(report.question().choices())
                .indicator(report.indicator().code());
        var subtitle = wording.get(
                "unit-bars.subtitle", wording.span(report.question()), wording.unitOfMeasure(report.indicator()));
        var panel = new ChartPanel(
                        unitsTitle(picked, wording),
                        chart.leftOut().map(words -> subtitle + " · " + words).orElse(subtitle))
                .foot(new Cells(wording).coverage(report.total()));
        if (chart.isEmpty()) {
            return panel.empty(
                    picked.isPresent()
                            ? EmptyState.filteredOut(
                                    wording.get("unit-bars.filtered"), wording.get("filter.clear"), all)
                            : EmptyState.nothingDue(wording.get("unit-bars.empty")));
        }
        var drawn = chart.table();
        return panel.sentence(picked.map(outcome -> List.of(Span.link(wording.get("filter.clear"), all)))
                        .orElse(List.of()))
                .show(
                        chart.configuration(),
                        drawn,
                        chart.summary(),
                        chart.height(),
                        file(report, drawn.caption(), picked, downloads, wording));
    }

    private static String unitsTitle(Optional<Outcome> picked, Wording wording) {
        return picked.map(outcome -> wording.get(
                        "unit-bars.title.picked", Cells.tone(outcome).label(wording.texts())))
                .orElse(wording.get("unit-bars.title"));
    }

    private static Panel definition(IndicatorReport report, Downloads<IndicatorReport> downloads, Wording wording) {
        return new Panel(
                        wording.get("definition.title"),
                        report.indicator().labels().source())
                .table(
                        new DefinitionTable(report, wording).table(),
                        downloads.of(report, found -> new DefinitionTable(found, wording).table()));
    }

    private static Panel table(
            IndicatorReport report,
            Optional<Outcome> picked,
            PageChoice page,
            Downloads<IndicatorReport> downloads,
            Screen screen) {
        var wording = screen.wording();
        var chart = new UnitBarsChart(report, picked, wording);
        var panel = new Panel(
                wording.get("unit-bars.table"),
                wording.get("unit-bars.table.subtitle", wording.comparison(report.question())));
        var pages = UnitPages.of(chart.sorted(), Cell::unit, page);
        var links = new Links(report.question().choices());
        var path = path(report.indicator());
        var paged = new PagedTable(pages, wanted -> links.same(path, own(picked, wanted)), wording);
        paged.check(screen);
        var shown = chart.table(pages.shown());
        return paged.in(
                panel,
                shown,
                file(report, shown.caption(), picked, downloads, wording),
                wording.get("unit-bars.empty"));
    }

    private static String path(Indicator indicator) {
        return "indicators/" + indicator.code();
    }

    /** The query parameters of this screen alone. */
    private static Map<String, String> own(Optional<Outcome> picked, PageChoice page) {
        var own = new LinkedHashMap<>(page.parameters());
        picked.ifPresent(outcome -> own.put(Links.OUTCOME, DashboardState.code(outcome)));
        return own;
    }
}
