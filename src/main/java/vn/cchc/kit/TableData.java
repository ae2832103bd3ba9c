package vn.cchc.kit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one tabular form of a result: shown as a table, spoken to screen readers, written to files.
 *
 * @param caption what the table is about, spoken and hidden from sight
 * @param columns the first column on screen names its row and stays in sight when the table scrolls
 * @param rows in the order shown; a {@link Kind#GROUP} row has one cell, a heading over the rows after it
 */
public record TableData(String caption, List<Column> columns, List<Row> rows) {

    public TableData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.kind() != Kind.GROUP && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.cells().size() + " cells in a table of "
                        + columns.size() + " columns: " + caption);
            }
        }
    }

    /** What a row is. */
    public enum Kind {
        DATA,
        GROUP,
        TOTAL
    }

    /** Where a column appears. */
    public enum Place {
        EVERYWHERE,
        SCREEN,
        FILE
    }

    /** One row. */
    public record Row(Kind kind, List<TableCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One column.
     *
     * @param title the heading, short where {@code hint} gives the whole name
     * @param hint the whole name, shown on pointing and spoken instead of the title; used in files
     * @param numeric right-aligned with figures of one width
     * @param place where it appears
     */
    public record Column(
            String title, @Nullable String hint, @Nullable String href, boolean numeric, Place place) {
        public static Column text(String title) {
            return new Column(title, null, null, false, Place.EVERYWHERE);
        }

        public static Column number(String title) {
            return new Column(title, null, null, true, Place.EVERYWHERE);
        }

        public Column hint(String wholeName) {
            return new Column(title, wholeName, href, numeric, place);
        }

        public Column href(String address) {
            return new Column(title, hint, address, numeric, place);
        }

        /** Left out of files, as a drawing. */
        public Column onScreen() {
            return new Column(title, hint, href, numeric, Place.SCREEN);
        }

        /** Left out of the screen, as a numerator on its own. */
        public Column inFile() {
            return new Column(title, hint, href, numeric, Place.FILE);
        }

        boolean isOnScreen() {
            return place != Place.FILE;
        }

        boolean isInFiles() {
            return place != Place.SCREEN;
        }

        /** The whole name where there is one. */
        public String fullTitle() {
            return hint == null ? title : hint;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public static Builder of(String caption, Column... columns) {
        return of(caption, List.of(columns));
    }

    public static Builder of(String caption, List<Column> columns) {
        return new Builder(caption, columns);
    }

    /** Collects rows in the order they are shown. */
    public static final class Builder {
        private final String caption;
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(String caption, List<Column> columns) {
            this.caption = caption;
            this.columns = columns;
        }

        public Builder row(TableCell... cells) {
            return row(List.of(cells));
        }

        public Builder row(List<TableCell> cells) {
            rows.add(new Row(Kind.DATA, cells));
            return this;
        }

        public Builder group(String heading) {
            rows.add(new Row(Kind.GROUP, List.of(TableCell.text(heading))));
            return this;
        }

        public Builder total(List<TableCell> cells) {
            rows.add(new Row(Kind.TOTAL, cells));
            return this;
        }

        public TableData build() {
            return new TableData(caption, columns, rows);
        }
    }
}
