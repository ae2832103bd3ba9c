package vn.cchc.exchange.list;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a list.
 *
 * @param name as programs write it, in the heading of a file too: "valid_from"
 * @param key whether it tells, with the other key columns, which row it is
 * @param required whether a new row has to say something here
 * @param longest in letters, of a text
 * @param constants what may stand here, of a {@link Format#CHOICE}
 */
public record ListColumn(
        String name, Format format, boolean key, boolean required, int longest, List<String> constants) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_UNIT = 60;

    /** What stands in its cells, and how it is kept until it is written. */
    public enum Format {
        TEXT,
        /** Letters, digits and the signs - _ . without blanks. */
        CODE,
        WHOLE,
        /** With decimals; "95%" is 0.95. */
        NUMBER,
        /** The same, or the word for no target at all ({@link #EXEMPT}). */
        NUMBER_OR_EXEMPT,
        DAY,
        /** The first day it no longer holds; {@link #FOR_EVER} where it has no end, and then empty in files. */
        END,
        CHOICE,
        /** A unit by its {@link UnitKey}, in files also by the code it has on the row's day. */
        UNIT,
        /** Sums and differences of measures. */
        FORMULA,
        /** Lower bounds with their names in both languages: "15=Tốt=Good; 10=Khá=Fair". */
        GRADES
    }

    /** What has no end in sight ends then. */
    public static final String FOR_EVER = "9999-12-31";

    /** Stands for the target of those who have none. */
    public static final String EXEMPT = "EXEMPT";

    public ListColumn {
        constants = List.copyOf(constants);
    }

    static ListColumn of(String name, Format format) {
        return new ListColumn(name, format, false, format != Format.END, Integer.MAX_VALUE, List.of());
    }

    static ListColumn text(String name, int longest) {
        return new ListColumn(name, Format.TEXT, false, true, longest, List.of());
    }

    static ListColumn code(String name) {
        return new ListColumn(name, Format.CODE, false, true, LONGEST_CODE, List.of());
    }

    static ListColumn unit(String name) {
        return new ListColumn(name, Format.UNIT, false, true, LONGEST_UNIT, List.of());
    }

    static ListColumn choice(String name, Enum<?>... constants) {
        return choice(name, Arrays.stream(constants).map(Enum::name).toList());
    }

    static ListColumn choice(String name, List<String> constants) {
        return new ListColumn(name, Format.CHOICE, false, true, Integer.MAX_VALUE, constants);
    }

    ListColumn asKey() {
        return new ListColumn(name, format, true, required, longest, constants);
    }

    ListColumn optional() {
        return new ListColumn(name, format, key, false, longest, constants);
    }

    ListColumn upTo(int letters) {
        return new ListColumn(name, format, key, required, letters, constants);
    }

    /** What a new row says where its file has no such column, or an empty cell. */
    String whenEmpty() {
        return format == Format.END ? FOR_EVER : "";
    }
}
