package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.UnitPages;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** The selected units by every selected indicator, the district below; a page at a time where they are many. */
public record CompareTable(CompareReport report, Wording wording) {

    /** The selected units, as the address asks for them. */
    public UnitPages<Scorecard.Row> pages() {
        var selected = new HashSet<>(report.selection().units());
        var rows = report.now().rows().stream()
                .filter(row -> selected.contains(row.unit()))
                .toList();
        return UnitPages.of(
                rows, Scorecard.Row::unit, report.selection().choice().pages());
    }

    /** One page. */
    public TableData shown() {
        return table(pages().shown());
    }

    /** Every row found, for files. */
    public TableData all() {
        return table(pages().found());
    }

    private TableData table(List<Scorecard.Row> rows) {
        var links = links();
        var columns = new ArrayList<TableData.Column>();
        columns.add(TableData.Column.text(wording.get("column.unit")));
        var files = new FileFigures(wording);
        report.now().indicators().forEach(indicator -> {
            columns.add(TableData.Column.number(indicator.code().value())
                    .hint(wording.get(
                            "column.with-unit", indicator.code(), wording.name(indicator), files.answer(indicator)))
                    .href(links.indicator(indicator.code())));
            columns.addAll(files.partColumns(indicator.code().value()));
        });
        var table = TableData.of(wording.get("compare-table.caption"), columns);
        rows.forEach(row -> table.row(row(row)));
        table.total(totals());
        return table.build();
    }

    private List<TableCell> row(Scorecard.Row row) {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.name(row.unit())).href(links().unit(row.unit())));
        row.cells().forEach(cell -> cells.addAll(figures(cell)));
        return cells;
    }

    private List<TableCell> figures(Cell cell) {
        var figures = new ArrayList<TableCell>();
        var href = links().unit(cell.unit(), cell.indicator().code());
        figures.add(new Cells(wording).narrow(cell, href, null));
        figures.addAll(new FileFigures(wording).parts(cell.indicator(), cell.figure()));
        return figures;
    }

    private List<TableCell> totals() {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.whole(report.question().group())));
        for (var total : report.now().totals()) {
            cells.add(new Cells(wording)
                    .narrow(total, links().indicator(total.indicator().code())));
            cells.addAll(new FileFigures(wording).parts(total.indicator(), total.figure()));
        }
        return cells;
    }

    private Links links() {
        return new Links(report.question().choices());
    }
}
