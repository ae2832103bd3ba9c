package vn.cchc.analytics.ui;

import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.CompareTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Download;
import vn.cchc.kit.Panel;

/** The table of everything. */
record CompareTablePanel(CompareReport report, Downloads<CompareReport> downloads, Wording wording) {

    Panel content() {
        var table = new CompareTable(report, wording);
        var shown = table.shown();
        var panel = new Panel(
                wording.get("compare-table.title"),
                wording.get(
                        "compare-table.subtitle",
                        wording.span(report.question()),
                        table.pages().count()));
        return paged().in(
                        panel,
                        shown,
                        file(report, shown.caption(), downloads, wording),
                        wording.get("scorecard.empty"));
    }

    PagedTable paged() {
        var links = new Links(report.question().choices());
        var choice = report.selection().choice();
        return new PagedTable(
                new CompareTable(report, wording).pages(), pages -> links.compare(choice.with(pages)), wording);
    }

    /** A session keeps its function, so it holds no report. */
    private static Download file(
            CompareReport report, String caption, Downloads<CompareReport> downloads, Wording wording) {
        return downloads.of(report, caption, found -> new CompareTable(found, wording).all());
    }
}
