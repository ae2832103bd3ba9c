package vn.cchc.letter;

/** Why a letter type or an occasion cannot be kept as it was typed, or not be ended. */
public enum LetterTypeProblem {
    CODE_WRONG,
    CODE_TAKEN,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** It tells who somebody is, as the English one may. */
    NAME_PERSONAL,
    NAME_TAKEN,
    NAME_EN_MISSING,
    NAME_EN_TOO_LONG,
    NAME_EN_PERSONAL,
    ABBREVIATION_WRONG,
    ABBREVIATION_TAKEN,
    /** It stands in the numbers of letters on paper. */
    ABBREVIATION_FIXED,
    MEASURE_MISSING,
    /** The measure is none of the register, or has ended. */
    MEASURE_UNSUITABLE,
    /** Another type, or an occasion, feeds it: letters would be counted over one another. */
    MEASURE_TAKEN,
    /** Letters are counted by it already. */
    MEASURE_FIXED,
    TYPE_GONE,
    DAY_MISSING,
    /** There are letters of later days. */
    LETTERS_LATER,
    REASON_MISSING,
    REASON_TOO_LONG,
    REASON_PERSONAL,
    GONE
}
