package vn.cchc.exchange;

import org.jspecify.annotations.Nullable;

/** A figure on its way into the table import_row, field by field as it is stored there. */
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
        @Nullable String reason) {

    private static final int LONGEST = 100;

    StagedRow {
        unitText = cut(unitText);
        measureText = cut(measureText);
        monthText = cut(monthText);
        valueText = cut(valueText);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
