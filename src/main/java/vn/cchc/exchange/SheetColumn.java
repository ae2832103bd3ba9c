package vn.cchc.exchange;

import vn.cchc.exchange.file.DecimalEvidence;

/**
 * A column as it was found.
 *
 * @param index from 0
 * @param sample its first value below the heading; empty where there is none
 * @param proposed what its heading says it is for
 * @param evidence of how its numbers are written
 */
public record SheetColumn(int index, String heading, String sample, ColumnUse proposed, DecimalEvidence evidence) {}
