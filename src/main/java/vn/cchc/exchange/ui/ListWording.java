package vn.cchc.exchange.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.JudgedRow;
import vn.cchc.exchange.list.ListColumn;
import vn.cchc.exchange.list.ListColumn.Format;
import vn.cchc.exchange.list.ListFault;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListRow;
import vn.cchc.exchange.list.ListStanding;
import vn.cchc.exchange.list.ListWords;
import vn.cchc.exchange.list.RefusedListException;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;

/** Says lists, their columns and what is wrong with a row, in one language. */
record ListWording(Texts texts) {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Headings and constants in both languages: a file may come back from a screen in the other one. */
    static ListWords words(ListName list) {
        var words = ListWords.of(list);
        for (var locale : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            var wording = new ListWording(Texts.of(locale));
            for (var column : list.columns()) {
                words = words.heading(wording.column(column), column);
                for (var constant : wording.constants(column)) {
                    words = words.constant(wording.constant(column, constant), column, constant);
                }
            }
        }
        return words;
    }

    /** The words of every list. */
    static Map<ListName, ListWords> allWords() {
        return Stream.of(ListName.values()).collect(Collectors.toMap(list -> list, ListWording::words));
    }

    Formats formats() {
        return texts.formats();
    }

    String name(ListName list) {
        return texts.get("lists.name." + list.name());
    }

    /** What a row of it is. */
    String about(ListName list) {
        return texts.get("lists.about." + list.name());
    }

    String column(ListColumn column) {
        return texts.get("lists.column." + column.name());
    }

    /** What may stand in a column. */
    String format(ListColumn column) {
        var constants = column.constants().stream()
                .map(constant -> constant(column, constant))
                .collect(Collectors.joining(", "));
        var words = texts.get("lists.format." + column.format().name(), constants);
        return column.required() ? words : words + " " + texts.get("lists.may-be-empty");
    }

    private List<String> constants(ListColumn column) {
        return column.format() == Format.NUMBER_OR_EXEMPT ? List.of(ListColumn.EXEMPT) : column.constants();
    }

    /** Numbers among the constants stand for themselves. */
    String constant(ListColumn column, String constant) {
        return constant.chars().allMatch(Character::isDigit) ? constant : texts.get("lists.word." + constant);
    }

    /** A value as people read it, and as a file of this language has it; the same text comes back to the same value. */
    String value(ListColumn column, ListRow row) {
        var value = row.get(column.name());
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.format()) {
            case END -> value.equals(ListColumn.FOR_EVER) ? "" : value;
            case CHOICE -> constant(column, value);
            case NUMBER, NUMBER_OR_EXEMPT ->
                value.equals(ListColumn.EXEMPT)
                        ? constant(column, value)
                        : new BigDecimal(value)
                                .toPlainString()
                                .replace('.', formats().decimalSeparator());
            default -> value;
        };
    }

    /** The same on the screen: a day alone as people write it. */
    String shown(ListColumn column, ListRow row) {
        var value = value(column, row);
        return column.format() == Format.DAY || column.format() == Format.END ? readable(value) : value;
    }

    String standing(ListStanding standing) {
        return texts.get("lists.standing." + standing.name());
    }

    /** "C17: “abc” không phải số". */
    String fault(ListFault fault) {
        return texts.get(
                "lists.fault",
                fault.cell().toString(),
                texts.get("lists.problem." + fault.problem().name(), fault.written(), readable(fault.detail())));
    }

    String remark(JudgedRow.Noted noted) {
        return texts.get("lists.remark." + noted.remark().name(), readable(noted.detail()));
    }

    /** A day alone is written as people write it; in the key of a unit it stays. */
    private String readable(String detail) {
        return ISO_DAY.matcher(detail).matches() ? formats().date(LocalDate.parse(detail)) : detail;
    }

    /** The limits of lists are smaller than those of figures. */
    String refusal(RefusedFileException refused) {
        return switch (refused.refusal()) {
            case TOO_LARGE -> texts.get("lists.too-large");
            default -> texts.get("exchange.refusal." + refused.refusal().name(), refused.detail());
        };
    }

    String missing(ListName list, RefusedListException refused) {
        var titles = list.columns().stream()
                .filter(column -> refused.columns().contains(column.name()))
                .map(this::column)
                .collect(Collectors.joining(", "));
        return texts.get("lists.missing-columns", name(list), titles);
    }
}
