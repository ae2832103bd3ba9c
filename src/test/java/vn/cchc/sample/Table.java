package vn.cchc.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in a text block: the first line names the columns after the first, cells are parted by spaces. */
record Table(Map<String, Map<String, String>> rows) {

    static Table parse(String text) {
        var lines = text.strip()
                .lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
        var header = lines.getFirst();
        var rows = new HashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new IllegalArgumentException("Columns do not fit: " + line);
            }
            var row = new HashMap<String, String>();
            for (int i = 1; i < line.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.put(line.getFirst(), row);
        }
        return new Table(Map.copyOf(rows));
    }

    boolean hasRow(Object row) {
        return rows.containsKey(row.toString());
    }

    double number(Object row, Object column) {
        var cells = rows.get(row.toString());
        var cell = cells == null ? null : cells.get(column.toString());
        if (cell == null) {
            throw new IllegalArgumentException("No cell " + row + ", " + column);
        }
        return Double.parseDouble(cell);
    }

    int whole(Object row, Object column) {
        return (int) number(row, column);
    }

    /** Zero for rows that are not there. */
    int wholeOrNone(Object row, Object column) {
        return hasRow(row) ? whole(row, column) : 0;
    }
}
