package vn.cchc.analytics.chart;

import java.util.ArrayList;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** The figures of a {@link TrendChart}: a row a report, a column a line, and the limits where there are any. */
final class TrendTable {

    private final TrendChart chart;
    private final Indicator indicator;
    private final Wording wording;
    private final FileFigures files;

    TrendTable(TrendChart chart) {
        this.chart = chart;
        this.indicator = chart.indicator();
        this.wording = chart.wording();
        this.files = new FileFigures(wording);
    }

    TableData table() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.period")));
        chart.lines().forEach(line -> {
            columns.add(TableData.Column.number(line.name()));
            columns.addAll(files.partColumns(line.name()));
        });
        var band = chart.band();
        band.ifPresent(control -> columns.addAll(control.columns()));
        if (chart.marks().hasBreaks()) {
            columns.add(TableData.Column.text(wording.get("column.note")));
        }
        var table = TableData.of(wording.get("trend.caption", wording.name(indicator)), columns);
        var months = chart.months();
        for (int index = 0; index < months.size(); index++) {
            var row = new ArrayList<TableCell>();
            row.add(TableCell.text(chart.report(months.get(index))));
            for (var line : chart.lines()) {
                var point = line.trend().points().get(index);
                row.add(cell(line, point));
                row.addAll(files.parts(indicator, point.figure().orElse(null)));
            }
            var month = months.get(index);
            band.ifPresent(control -> row.addAll(control.cells(month)));
            if (chart.marks().hasBreaks()) {
                row.add(TableCell.text(chart.marks().breaks(index)));
            }
            table.row(row);
        }
        return table.build();
    }

    private TableCell cell(TrendChart.Line line, Trend.Point point) {
        return point.figure()
                .map(figure -> TableCell.text(wording.figures().withParts(indicator, figure))
                        .exact(files.number(indicator, figure))
                        .href(line.href().apply(point.month())))
                .orElse(TableCell.blank());
    }
}
