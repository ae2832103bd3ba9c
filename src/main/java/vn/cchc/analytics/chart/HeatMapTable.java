package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.Links;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.period.Month;

/** Units × reports of the focus, each cell a number on the soft colour of its status; it leads to the unit in that month. */
public record HeatMapTable(CompareReport report, Indicator focus, Wording wording) {

    /** As many reports as fit a screen: a year of monthly ones. */
    private static final int REPORTS = 12;

    public TableData table() {
        var months = recent(report.districtTrend().points().stream()
                .map(point -> point.month())
                .toList());
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        var labels = wording.formats()
                .axisMonths(months.stream().map(Wording::yearMonth).toList(), 1);
        for (int index = 0; index < months.size(); index++) {
            columns.add(TableData.Column.number(labels.get(index)).hint(name(months.get(index))));
        }
        var table = TableData.of(wording.get("heat-map.caption", wording.name(focus)), columns);
        report.histories().forEach(history -> table.row(row(history, months)));
        table.total(totals());
        return table.build();
    }

    private List<TableCell> row(CompareReport.History history, List<Month> months) {
        var links = new Links(report.question().choices());
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(wording.name(history.unit())).href(links.unit(history.unit(), focus.code())));
        List<Cell> cells = recent(history.cells());
        for (int index = 0; index < months.size(); index++) {
            var cell = cells.get(index);
            var href = links.ofMonth(months.get(index)).unit(history.unit(), focus.code());
            row.add(new Cells(wording).narrow(cell, href, null));
        }
        return row;
    }

    private List<TableCell> totals() {
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(wording.whole(report.question().group())));
        recent(report.districtTrend().points())
                .forEach(point -> row.add(point.figure()
                        .map(figure -> TableCell.text(wording.figures().bareTotal(focus, figure))
                                .hint(wording.figures().withParts(focus, figure))
                                .exact(new FileFigures(wording).number(focus, figure)))
                        .orElse(TableCell.blank())));
        return row;
    }

    private String name(Month month) {
        var reports = wording.reports(focus.frequency(), List.of(month));
        return reports.isEmpty() ? wording.month(month) : reports;
    }

    private static <T> List<T> recent(List<T> all) {
        return all.subList(Math.max(0, all.size() - REPORTS), all.size());
    }
}
