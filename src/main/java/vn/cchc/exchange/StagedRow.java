package vn.cchc.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A figure on its way into the table import_row, field by field as it is stored there. What tells who somebody is is dotted
 * out where the row is refused: a column of names may have been taken for one of units.
 */
record StagedRow(
        int number,
        int sheetRow,
        int sheetColumn,
        String unitText,
        String measureText,
        String monthText,
        String valueText,
        @Nullable Long unit,
        @Nullable String measure,
        @Nullable String month,
        @Nullable String value,
        @Nullable String note,
        @Nullable String reason) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_NUMBER = 9;

    StagedRow {
        boolean refused = reason != null;
        unitText = shown(unitText, refused);
        measureText = shown(measureText, refused);
        monthText = shown(monthText, refused);
        valueText = shown(valueText, refused);
    }

    /** Of a text that is short and one word nobody can be told, and most are. */
    private static String shown(String text, boolean refused) {
        boolean told = refused && (text.length() >= SHORTEST_NUMBER || text.indexOf(' ') >= 0);
        return told ? StagedLetter.shown(text) : cut(text);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
