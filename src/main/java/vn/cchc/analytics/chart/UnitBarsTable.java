package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.IndicatorReport;
import vn.cchc.analytics.Links;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/**
 * The bars of a {@link UnitBarsChart} row by row; of indicators with a status also what is judged.
 *
 * @param sorted the units in the order of their rows
 */
record UnitBarsTable(IndicatorReport report, List<Cell> sorted, Wording wording) {

    TableData table() {
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        columns.add(TableData.Column.number(wording.get("column.value")));
        columns.add(TableData.Column.number(wording.get("column.parts")).onScreen());
        columns.addAll(new FileFigures(wording).partColumns());
        columns.add(TableData.Column.number(wording.get("column.change")));
        if (report.indicator().hasStatus()) {
            columns.add(TableData.Column.number(wording.get("column.target")));
            columns.add(TableData.Column.text(wording.get("column.status")));
            columns.add(TableData.Column.text(wording.get("column.gap")).inFile());
            columns.addAll(
                    new FileFigures(wording).fractionColumns(TableData.Column.number(wording.get("column.rank"))));
        }
        var table = TableData.of(wording.get("unit-bars.caption", wording.name(report.indicator())), columns);
        sorted.forEach(cell -> table.row(row(cell)));
        return table.build();
    }

    private List<TableCell> row(Cell cell) {
        var files = new FileFigures(wording);
        var cells = new Cells(wording);
        var figure = cell.figure();
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(wording.name(cell.unit()))
                .href(new Links(report.question().choices())
                        .unit(cell.unit(), cell.indicator().code())));
        row.add(TableCell.text(cells.value(cell))
                .exact(files.value(cell))
                .href(Cells.history(cell, report.question())));
        row.add(TableCell.text(figure == null ? "" : wording.figures().parts(report.indicator(), figure)));
        row.addAll(files.parts(report.indicator(), figure));
        row.add(change(cell));
        if (report.indicator().hasStatus()) {
            row.addAll(judged(cell));
        }
        return row;
    }

    private TableCell change(Cell cell) {
        var before = report.before();
        if (before == null) {
            return TableCell.blank();
        }
        var change = Change.between(cell, before);
        int decimals = report.indicator().decimals();
        return TableCell.text(new Changes(wording).shortText(change, decimals))
                .hint(new Changes(wording).explained(change, decimals))
                .exact(new FileFigures(wording).change(change));
    }

    private List<TableCell> judged(Cell cell) {
        var cells = new Cells(wording);
        var row = new ArrayList<TableCell>();
        row.add(TableCell.text(cell.goal() == null ? "" : wording.figures().goal(cell.indicator(), cell.goal())));
        row.add(cells.badge(cell));
        row.add(TableCell.file(cells.gap(cell)));
        var rank = report.ranks().get(cell.unit().id());
        row.addAll(new FileFigures(wording)
                .rank(TableCell.text(rank == null ? "" : wording.figures().rank(rank)), rank));
        return row;
    }
}
