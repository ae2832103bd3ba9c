package vn.cchc.analytics.ui;

import java.util.List;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.LettersChart;
import vn.cchc.analytics.chart.SignalWording;
import vn.cchc.analytics.chart.TrendChart;
import vn.cchc.analytics.chart.UnitIndicators;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Ink;
import vn.cchc.kit.Span;

/** The charts of one unit: its history of one indicator, and its letters. */
record UnitCharts(UnitReport report, Downloads<UnitReport> downloads, Wording wording) {

    /** Two of them fill the side of the long table of indicators. */
    private static final String HEIGHT = "20rem";

    ChartPanel trend() {
        var indicator = report.focus();
        if (indicator == null) {
            return new ChartPanel(wording.get("trend.title"), "")
                    .empty(EmptyState.nothingDue(wording.get("trend.no-figure")));
        }
        var chart = trendChart(report, indicator, wording);
        var panel = new ChartPanel(wording.name(indicator), chart.subtitle()).foot(chart.noteLines());
        var table = chart.table();
        var file = file(report, indicator, table.caption(), downloads, wording);
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("trend.no-figure")))
                : panel.sentence(signals(indicator))
                        .legend(chart.legend())
                        .show(chart.configuration(), table, chart.summary(), HEIGHT, file);
    }

    /** A session keeps its functions, so they hold no report. */
    private static Download file(
            UnitReport report, Indicator indicator, String caption, Downloads<UnitReport> downloads, Wording wording) {
        return downloads.of(
                report,
                caption,
                found -> trendChart(found, indicator, wording).table(),
                (head, found) -> downloads.heads().defined(head, indicator));
    }

    private List<Span> signals(Indicator indicator) {
        return report.controlChart()
                .map(chart -> new SignalWording(indicator, wording).sentence(chart, report.trend()))
                .orElse(List.of());
    }

    private static TrendChart trendChart(UnitReport report, Indicator indicator, Wording wording) {
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
        var goal = indicator.hasStatus() ? report.trend().goal() : null;
        var lines = UnitIndicators.isComparable(indicator) ? List.of(own, district) : List.of(own);
        return new TrendChart(
                indicator,
                goal,
                lines,
                report.controlChart().orElse(null),
                report.notes(),
                report.question().calendar(),
                wording);
    }

    ChartPanel letters() {
        var chart = lettersChart(report, wording);
        var panel = new ChartPanel(wording.get("unit.letters.title"), new Notes(wording).letters(report.letterLines()));
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("letters.empty")))
                : panel.legend(chart.legend())
                        .show(
                                chart.configuration(),
                                chart.table(),
                                chart.summary(),
                                HEIGHT,
                                lettersFile(report, downloads, wording));
    }

    private static Download lettersFile(UnitReport report, Downloads<UnitReport> downloads, Wording wording) {
        return downloads.of(report, found -> lettersChart(found, wording).table());
    }

    private static LettersChart lettersChart(UnitReport report, Wording wording) {
        return new LettersChart(
                report.letterLines(),
                report.programme(),
                report.question(),
                RegisterChoice.ALL.withUnit(report.unit()),
                wording);
    }
}
