package vn.cchc.exchange.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.file.Words;

/**
 * What people call a list's columns and constants, in every language, beside the names that programs use.
 *
 * @param headings plain words to the name of a column
 * @param constants of a column, plain words to the name of a constant
 */
public record ListWords(Map<String, String> headings, Map<String, Map<String, String>> constants) {

    public ListWords {
        headings = Map.copyOf(headings);
        constants = Map.copyOf(constants);
    }

    /** Programs' names alone; everything else is added to it. */
    public static ListWords of(ListName list) {
        var headings = new HashMap<String, String>();
        var constants = new HashMap<String, Map<String, String>>();
        for (var column : list.columns()) {
            headings.put(Words.plain(column.name()), column.name());
            var names = new HashMap<String, String>();
            column.constants().forEach(constant -> names.put(Words.plain(constant), constant));
            if (column.format() == ListColumn.Format.NUMBER_OR_EXEMPT) {
                names.put(Words.plain(ListColumn.EXEMPT), ListColumn.EXEMPT);
            }
            constants.put(column.name(), Map.copyOf(names));
        }
        return new ListWords(headings, constants);
    }

    /** With one more name of a column. */
    public ListWords heading(String words, ListColumn column) {
        var more = new HashMap<>(headings);
        more.putIfAbsent(Words.plain(words), column.name());
        return new ListWords(more, constants);
    }

    /** With one more name of a column's constant. */
    public ListWords constant(String words, ListColumn column, String constant) {
        var more = new HashMap<>(constants);
        var names = new HashMap<>(more.getOrDefault(column.name(), Map.of()));
        names.putIfAbsent(Words.plain(words), constant);
        more.put(column.name(), Map.copyOf(names));
        return new ListWords(headings, more);
    }

    Optional<String> column(String heading) {
        return Optional.ofNullable(headings.get(Words.plain(heading)));
    }

    Optional<String> constant(ListColumn column, String text) {
        return Optional.ofNullable(
                constants.getOrDefault(column.name(), Map.of()).get(Words.plain(text)));
    }
}
