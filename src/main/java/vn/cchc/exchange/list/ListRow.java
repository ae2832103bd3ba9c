package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a list, each cell the one text that stands for its value: days as 2017-08-01, numbers without needless zeros
 * and with a point, constants by their names, nothing as the empty text.
 */
public record ListRow(Map<String, String> values) {

    public ListRow {
        values = Map.copyOf(values);
    }

    /** As the database writes it. */
    static ListRow stored(ListName list, Map<String, String> stored) {
        var values = new LinkedHashMap<String, String>();
        list.columns()
                .forEach(column ->
                        values.put(column.name(), CellText.stored(column, stored.getOrDefault(column.name(), ""))));
        return new ListRow(values);
    }

    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    LocalDate day(String column) {
        return LocalDate.parse(get(column));
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    ListRow with(String column, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new ListRow(changed);
    }

    List<String> key(ListName list) {
        return list.keys().stream().map(column -> get(column.name())).toList();
    }

    /** Whether it holds on a day; only of lists with dated rows. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(day("valid_from")) && day.isBefore(day("valid_to"));
    }

    boolean overlaps(ListRow other) {
        return day("valid_from").isBefore(other.day("valid_to"))
                && other.day("valid_from").isBefore(day("valid_to"));
    }
}
