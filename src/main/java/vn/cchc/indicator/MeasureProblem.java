package vn.cchc.indicator;

/** Why a measure cannot be kept as it was typed, or not be ended. */
public enum MeasureProblem {
    CODE_WRONG,
    CODE_TAKEN,
    /** The program uses the word for something of its own. */
    CODE_RESERVED,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** It tells who somebody is, as the other three may. */
    NAME_PERSONAL,
    /** Another measure has it: files name measures by it. */
    NAME_TAKEN,
    NAME_EN_MISSING,
    NAME_EN_TOO_LONG,
    NAME_EN_PERSONAL,
    UNIT_MISSING,
    UNIT_TOO_LONG,
    UNIT_PERSONAL,
    UNIT_EN_MISSING,
    UNIT_EN_TOO_LONG,
    UNIT_EN_PERSONAL,
    KIND_MISSING,
    FREQUENCY_MISSING,
    SOURCE_MISSING,
    /** The program counts such measures by itself; nobody can add one. */
    SOURCE_OF_THE_PROGRAM,
    /** Kind, frequency and source stay once something is reported or made of it. */
    NATURE_FIXED,
    /** Indicators, rules or letter types still need it. */
    IN_USE,
    REASON_MISSING,
    REASON_TOO_LONG,
    REASON_PERSONAL,
    GONE
}
