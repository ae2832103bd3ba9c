package vn.cchc.observation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Cells copied from a spreadsheet, as they fill a column of fields; a blank one leaves its field alone. */
record Pasted(List<String> cells) {

    Pasted {
        cells = List.copyOf(cells);
    }

    /**
     * One row fills downwards cell by cell. Of several rows each gives its first cell that can be read, so that the names
     * before the numbers, and other months behind them, may be copied with them.
     */
    static Pasted read(String text, Predicate<String> readable) {
        var rows =
                text.stripTrailing().lines().map(line -> line.split("\t", -1)).toList();
        if (rows.size() == 1) {
            return new Pasted(Arrays.asList(rows.getFirst()));
        }
        return new Pasted(rows.stream().map(row -> first(row, readable)).toList());
    }

    private static String first(String[] row, Predicate<String> readable) {
        return Arrays.stream(row)
                .filter(cell -> !cell.isBlank() && readable.test(cell))
                .findFirst()
                .orElse(row[0]);
    }
}
