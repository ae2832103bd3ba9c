package vn.cchc.exchange;

import vn.cchc.exchange.file.DecimalEvidence;

/**
 * A column as it was found.
 *
 * @param index from 0
 * @param sample its first value below the heading; empty where there is none
 * @param proposed what its heading says it is for
 * @param evidence of how its numbers are written
 * @param whyIgnored why its heading says nothing
 */
public record SheetColumn(
        int index, String heading, String sample, ColumnUse proposed, DecimalEvidence evidence, Why whyIgnored) {

    /** Why a column would be passed over. */
    public enum Why {
        NOT_IGNORED,
        UNTITLED,
        UNKNOWN,
        /** Names of units beside their codes, which go before. */
        NAME_BESIDE_CODE,
        /** Another column is for the same. */
        TWICE
    }
}
