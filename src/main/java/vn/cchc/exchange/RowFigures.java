package vn.cchc.exchange;

import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.exchange.file.SheetRow;

/** Finds the figures of a row, one in each or one in each column of figures. */
final class RowFigures {

    /** Where a row says what its figures are of. */
    record Columns(int unit, int measure, int month, int value, int note) {}

    /** One figure as it stands in the file. */
    record Found(SheetRow row, int measureColumn, int valueColumn, String measureText) {}

    private final Mapping mapping;
    private final Columns columns;
    private final Surplus surplus;

    RowFigures(Mapping mapping, Surplus surplus) {
        this.mapping = mapping;
        this.surplus = surplus;
        this.columns = new Columns(
                mapping.columnOf(ColumnRole.UNIT),
                mapping.columnOf(ColumnRole.MEASURE),
                mapping.columnOf(ColumnRole.MONTH),
                mapping.columnOf(ColumnRole.VALUE),
                mapping.columnOf(ColumnRole.NOTE));
    }

    Columns columns() {
        return columns;
    }

    Surplus surplus() {
        return surplus;
    }

    /** In the order of its columns; none for an empty row. One with a cell too many holds at least that. */
    List<Found> of(SheetRow row) {
        var found = mapping.isWide() ? acrossRow(row) : ofRow(row);
        return found.isEmpty()
                ? surplus.of(row).stream()
                        .map(flaw -> new Found(row, flaw.column(), flaw.column(), ""))
                        .toList()
                : found;
    }

    private List<Found> ofRow(SheetRow row) {
        boolean empty = row.cell(columns.unit).isEmpty()
                && row.cell(columns.measure).isEmpty()
                && row.cell(columns.value).isEmpty();
        return empty
                ? List.of()
                : List.of(new Found(
                        row,
                        columns.measure,
                        columns.value,
                        row.cell(columns.measure).text()));
    }

    /** An empty cell of such a table reports nothing. */
    private List<Found> acrossRow(SheetRow row) {
        return IntStream.range(0, mapping.uses().size())
                .filter(i ->
                        mapping.uses().get(i).measure() != null && !row.cell(i).isEmpty())
                .mapToObj(i -> new Found(row, i, i, measureOf(i)))
                .toList();
    }

    private String measureOf(int column) {
        var measure = mapping.uses().get(column).measure();
        return measure == null ? "" : measure.value();
    }
}
