package vn.cchc.letter;

import vn.cchc.indicator.MeasureCode;

/**
 * A type of letter; the list is data.
 *
 * @param abbreviation as in 31/TCM
 * @param measure the monthly measure the register feeds
 */
public record LetterType(String code, String name, String nameEn, String abbreviation, MeasureCode measure) {

    /** The code of the letters that apologise. */
    public static final String APOLOGY = "APOLOGY";
}
