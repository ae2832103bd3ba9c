package vn.cchc.exchange.file;

import java.util.List;

/**
 * One row.
 *
 * @param number as spreadsheets count, from 1, empty rows included
 * @param cells from the first column on; short where the rest is empty
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; an empty one beyond the last. */
    public SheetCell cell(int column) {
        return column < 0 || column >= cells.size() ? SheetCell.EMPTY : cells.get(column);
    }

    /** How many cells it takes to the last that holds something. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
