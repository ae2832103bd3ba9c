package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.chart.Cells;
import vn.cchc.analytics.chart.DotStripChart;
import vn.cchc.analytics.chart.FunnelChart;
import vn.cchc.analytics.chart.HeatMapTable;
import vn.cchc.analytics.chart.RankingTable;
import vn.cchc.analytics.chart.TrendTiles;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Ink;
import vn.cchc.kit.LegendItem;
import vn.cchc.kit.Panel;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.TableData;

/** The panels about the indicator in focus. */
record CompareCharts(CompareReport report, Indicator focus, Downloads<CompareReport> downloads, Wording wording) {

    List<Component> panels() {
        var panels = new ArrayList<Component>();
        var funnel = report.funnel().map(found -> funnel(new FunnelChart(report, found, focus, wording)));
        if (funnel.isPresent()) {
            panels.add(ranking());
            panels.add(new PanelGrid(PanelGrid.Columns.HALVES, strip(), funnel.get()));
        } else {
            panels.add(new PanelGrid(PanelGrid.Columns.WIDE_LEFT, ranking(), strip()));
        }
        panels.add(trends());
        panels.add(heatMap());
        return panels;
    }

    /** Makes the table of an answer. A session keeps it, so it is told all it needs and holds no report. */
    @FunctionalInterface
    private interface TableMaker {
        TableData table(CompareReport found, Indicator focus, Wording wording);
    }

    /** The focus is found anew in the answer, whose definition may be another by then. */
    private Download file(TableData table, TableMaker maker) {
        var shown = focus;
        var words = wording;
        var heads = downloads.heads();
        return downloads.of(
                report,
                table.caption(),
                found -> maker.table(found, Optional.ofNullable(found.focus()).orElse(shown), words),
                (head, found) -> heads.defined(head, shown));
    }

    private Panel ranking() {
        var table = new RankingTable(report, focus, wording);
        var panel = new Panel(table.summary(), table.subtitle());
        report.focusTotal().ifPresent(total -> panel.foot(new Cells(wording).coverage(total)));
        var ends = table.shown();
        return panel.table(
                ends, file(ends, (found, indicator, words) -> new RankingTable(found, indicator, words).all()));
    }

    private ChartPanel strip() {
        var chart = new DotStripChart(report, focus, wording);
        var ranking = new RankingTable(report, focus, wording);
        var ends = ranking.shown();
        var panel = new ChartPanel(
                wording.get("dot-strip.title"),
                wording.get("dot-strip.subtitle", wording.name(focus), wording.unitOfMeasure(focus)));
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("trend.no-figure")))
                : panel.show(
                        chart.configuration(),
                        ends,
                        ranking.summary(),
                        "15rem",
                        file(ends, (found, indicator, words) -> new RankingTable(found, indicator, words).all()));
    }

    private ChartPanel funnel(FunnelChart chart) {
        var panel = new ChartPanel(chart.summary(), wording.get("funnel.subtitle")).foot(wording.get("funnel.foot"));
        var table = chart.table();
        return panel.legend(chart.legend())
                .show(
                        chart.configuration(),
                        table,
                        chart.summary(),
                        "20rem",
                        file(
                                table,
                                (found, indicator, words) -> found.funnel()
                                        .map(funnel -> new FunnelChart(found, funnel, indicator, words).table())
                                        .orElseThrow()));
    }

    private ChartPanel trends() {
        var tiles = new TrendTiles(report, focus, wording);
        var panel = new ChartPanel(wording.get("tiles.title", wording.name(focus)), ofWhom(tiles.subtitle()));
        var table = tiles.table();
        return tiles.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("trend.no-figure")))
                : panel.legend(List.of(
                                new LegendItem(wording.get("column.unit"), Ink.PRIMARY),
                                new LegendItem(wording.whole(report.question().group()), Ink.BACKGROUND)))
                        .show(
                                tiles.drawing(),
                                table,
                                tiles.summary(),
                                file(
                                        table,
                                        (found, indicator, words) -> new TrendTiles(found, indicator, words).table()));
    }

    private Panel heatMap() {
        var table = new HeatMapTable(report, focus, wording).table();
        return new Panel(
                        wording.get("heat-map.title", wording.name(focus)),
                        ofWhom(wording.get("heat-map.subtitle", wording.unitOfMeasure(focus))))
                .table(
                        table,
                        file(table, (found, indicator, words) -> new HeatMapTable(found, indicator, words).table()));
    }

    /** What is drawn, and of whom where not of everybody. */
    private String ofWhom(String words) {
        return report.isShortened()
                ? words + " · "
                        + wording.get(
                                "compare-page.ends",
                                report.histories().size() / 2,
                                wording.formats()
                                        .whole(report.selection().units().size()))
                : words;
    }
}
