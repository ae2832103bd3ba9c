package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Scorecard;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;

/** The selected units by every selected indicator, the district below; a page at a time where they are many. */
public record CompareTable(CompareReport report, Wording wording) {

    /** How many rows a page has. */
    static final int PAGE = CompareSelection.MOST_UNITS;

    /** The rows whose unit holds the words searched for. */
    private List<Scorecard.Row> found() {
        var selected = new HashSet<>(report.selection().units());
        var words = report.selection().choice().search();
        return report.now().rows().stream()
                .filter(row -> selected.contains(row.unit()))
                .filter(row -> words.isEmpty() || row.unit().matches(words.get()))
                .toList();
    }

    public int count() {
        return found().size();
    }

    public int pages() {
        return Math.max(1, (count() + PAGE - 1) / PAGE);
    }

    /** The page asked for, or the first where there is none of that number. */
    public int page() {
        return wantedPage().filter(this::isPage).map(Integer::valueOf).orElse(1);
    }

    /** The page asked for in vain, as it was typed. */
    public Optional<String> unknownPage() {
        return wantedPage().filter(text -> !isPage(text));
    }

    private Optional<String> wantedPage() {
        return report.selection().choice().page();
    }

    private boolean isPage(String text) {
        return text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= pages();
    }

    /** One page. */
    public TableData shown() {
        return table(found().stream().skip((page() - 1L) * PAGE).limit(PAGE));
    }

    /** Every row found, for files. */
    public TableData all() {
        return table(found().stream());
    }

    private TableData table(Stream<Scorecard.Row> rows) {
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
