package vn.cchc.analytics.ui;

import java.util.List;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.TrendChart;
import vn.cchc.analytics.chart.UnitIndicators;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Ink;

/** One indicator of a unit over time, beside the district where the two can be compared. */
record UnitTrend(UnitReport report, Wording wording) {

    ChartPanel panel() {
        var indicator = report.focus();
        if (indicator == null) {
            return new ChartPanel(wording.get("trend.title"), "")
                    .empty(EmptyState.nothingDue(wording.get("trend.no-figure")));
        }
        var goal = indicator.hasStatus() ? report.trend().goal() : null;
        var chart = new TrendChart(indicator, goal, lines(indicator), wording);
        var panel = new ChartPanel(
                wording.name(indicator), wording.get("trend.subtitle", wording.unitOfMeasure(indicator)));
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("trend.no-figure")))
                : panel.legend(chart.legend()).show(chart.configuration(), chart.table(), chart.summary(), "14rem");
    }

    private List<TrendChart.Line> lines(Indicator indicator) {
        var links = new Links(report.question().choices());
        var group = report.unit().kind().group();
        var own = new TrendChart.Line(
                wording.name(report.unit()),
                Ink.PRIMARY,
                report.trend(),
                month -> links.ofMonth(month).unit(report.unit(), indicator.code()));
        var district = new TrendChart.Line(
                wording.whole(group),
                Ink.BACKGROUND,
                report.districtTrend(),
                month -> links.with(group).ofMonth(month).indicator(indicator.code()));
        return UnitIndicators.isComparable(indicator) ? List.of(own, district) : List.of(own);
    }
}
