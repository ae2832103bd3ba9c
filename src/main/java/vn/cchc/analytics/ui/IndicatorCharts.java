package vn.cchc.analytics.ui;

import java.util.List;
import java.util.function.BiFunction;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.Changes;
import vn.cchc.analytics.chart.ContributionsChart;
import vn.cchc.analytics.chart.SignalWording;
import vn.cchc.analytics.chart.TrendChart;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.ChartPanel;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Ink;
import vn.cchc.kit.TableData;

/** The charts of one indicator besides its units: its history, and why the district's figure changed. */
record IndicatorCharts(IndicatorReport report, Downloads<IndicatorReport> downloads, Wording wording) {

    ChartPanel trend() {
        var chart = trendChart(report, wording);
        var panel = new ChartPanel(wording.get("trend.title"), chart.subtitle()).foot(chart.noteLines());
        var table = chart.table();
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("trend.no-figure")))
                : panel.sentence(new SignalWording(report.indicator(), wording)
                                .sentence(report.controlChart(), report.trend()))
                        .show(
                                chart.configuration(),
                                table,
                                chart.summary(),
                                "16rem",
                                file(
                                        table,
                                        (found, words) ->
                                                trendChart(found, words).table()));
    }

    private static TrendChart trendChart(IndicatorReport report, Wording wording) {
        var links = new Links(report.question().choices());
        var code = report.indicator().code();
        var line = new TrendChart.Line(
                wording.whole(report.question().group()),
                Ink.PRIMARY,
                report.trend(),
                month -> links.ofMonth(month).indicator(code));
        var goal = report.indicator().hasStatus() ? report.trend().goal() : null;
        return new TrendChart(
                report.indicator(),
                goal,
                List.of(line),
                report.controlChart(),
                report.notes(),
                report.question().calendar(),
                wording);
    }

    ChartPanel contributions() {
        var panel = new ChartPanel(wording.get("why.title"), ContributionsChart.subtitle(report, wording));
        return ContributionsChart.of(report, wording)
                .map(chart -> contributions(panel, chart))
                .orElseGet(() -> panel.empty(EmptyState.nothingDue(whyNot())));
    }

    private String whyNot() {
        return report.contributions()
                .map(Contributions.Incomparable.class::cast)
                .map(found -> new Changes(wording).reason(found.reason()))
                .orElseGet(() -> wording.get("why.nothing"));
    }

    private ChartPanel contributions(ChartPanel panel, ContributionsChart chart) {
        panel.sentence(chart.sentence());
        var table = chart.table();
        return chart.isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("why.still")))
                : panel.legend(chart.legend())
                        .show(
                                chart.configuration(),
                                table,
                                chart.summary(),
                                chart.height(),
                                file(
                                        table,
                                        (found, words) -> ContributionsChart.of(found, words)
                                                .orElseThrow()
                                                .table()));
    }

    /** @param table makes the table of an answer; a session keeps it, so it holds no report */
    private Download file(TableData shown, BiFunction<IndicatorReport, Wording, TableData> table) {
        var words = wording;
        var heads = downloads.heads();
        return downloads.of(
                report,
                shown.caption(),
                found -> table.apply(found, words),
                (head, found) -> heads.defined(head, found.indicator()));
    }
}
