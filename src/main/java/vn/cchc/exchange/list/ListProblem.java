package vn.cchc.exchange.list;

/** Why a row of a list cannot be taken. Each has a sentence with what is written (0) and a detail (1). */
public enum ListProblem {
    // How it is written
    /** Of a text file: something in the row was cut in two, and nobody knows where. */
    CELL_TOO_MANY,
    /** Of a workbook: a cell right of the headings. */
    CELL_BESIDE_TABLE,
    /** The row has no such cell, and the list says something there, the detail. */
    ROW_ENDS,
    EMPTY,
    TOO_LONG,
    /** It tells who somebody is. */
    PERSONAL,
    NOT_A_CODE,
    NOT_A_UNIT,
    NOT_WHOLE,
    NOT_A_NUMBER,
    NOT_A_DAY,
    NOT_A_FORMULA,
    NOT_GRADES,
    /** The detail lists the words there are. */
    UNKNOWN_WORD,
    /** A formula of the spreadsheet that came to nothing. */
    FORMULA_FAULT,
    /** The row is there twice; the detail is the other's number. */
    TWICE,
    // What it names
    UNKNOWN_UNIT,
    UNKNOWN_CALENDAR,
    UNKNOWN_MEASURE,
    UNKNOWN_INDICATOR,
    UNKNOWN_TYPE,
    // Days
    ENDS_BEFORE_IT_BEGINS,
    /** Another row of the same thing holds on some of the days; the detail is its first day. */
    OVERLAP,
    // Units
    /** The unit's key has to be the code and first day of its first version; the detail is that. */
    KEY_OF_FIRST,
    /** Another unit has the code on some of the days; the detail names it. */
    CODE_TAKEN,
    /** The parent is not there on the first day, or is not above. */
    PARENT_WRONG,
    /** Reports were handed up from there; the detail is the last day of their months. */
    PLACE_REPORTED,
    MIXED_CALENDARS,
    /** There are figures of the unit later than this end; the detail is their month. */
    ENDS_BEFORE_FIGURES,
    // The national list
    UNKNOWN_LEVEL,
    UNKNOWN_KIND,
    PARENT_MISSING,
    /** The code is that of a unit with another name or kind on that day; the detail is that unit. */
    OTHER_UNIT,
    // Successions
    SAME_UNIT,
    /** One unit alone passes into a new one, and the row calls it a merger. */
    MERGER_OF_ONE,
    NOT_THE_DAY_BEFORE,
    NOT_ON_THE_DAY,
    SHARE_OUT_OF_RANGE,
    /** The shares of one unit on one day are more than the whole. */
    SHARES_OVER_ONE,
    // Measures, indicators, targets
    CODE_FORM,
    /** A code is of capitals, digits and _; the detail is one. */
    CAPITALS,
    /** The program uses the word for something of its own. */
    CODE_RESERVED,
    /** The program counts such measures by itself. */
    SOURCE_OF_THE_PROGRAM,
    NAME_TAKEN,
    IN_USE,
    /** A measure that something is still made of. */
    NEEDED,
    UNKNOWN_MEASURE_IN_FORMULA,
    ENDED_MEASURE,
    /** It would be counted twice, or come to nothing. */
    REPEATED_MEASURE,
    DENOMINATOR_MISSING,
    DENOMINATOR_UNWANTED,
    /** What is above and below is the same. */
    ALWAYS_ALL,
    /** The kind of indicator is not made of such measures. */
    UNSUITABLE_MEASURES,
    /** Figures of that kind are not put together so. */
    UNSUITABLE_WAY,
    /** Counts are added up over months, of stocks the last one is taken. */
    MIXED_MEASURES,
    OTHER_FREQUENCY,
    GRADES_UNWANTED,
    /** Scores below the lowest grade would have none. */
    GRADE_GAP,
    /** Targets are set for the kind and the direction it has. */
    TARGETS_STAND,
    /** The months it begins in are reported already; the detail is their last day. */
    BEGINS_IN_REPORTED,
    /** The way of counting would change for months already reported; the detail is their last day. */
    CHANGES_PAST_FIGURES,
    DIFFERS_FROM_OTHER_DEFINITION,
    POSITION_TAKEN,
    OUT_OF_RANGE,
    NOT_A_SHARE,
    KIND_AND_UNIT,
    INDICATOR_NOT_IN_FORCE,
    /** An indicator without a direction is not judged. */
    NO_DIRECTION,
    /** The indicator does not apply to the unit or the kind. */
    NOT_FOR_THEM,
    /** Of yes and no only the one that is wanted can be a target; the detail is its number. */
    NO_ANSWER,
    /** So wide a band would let everything be near. */
    BAND_TOO_WIDE,
    /** Months already reported are judged by it; the detail is their last day. */
    JUDGES_REPORTED,
    // Calendars and letters
    DAYS_OUT_OF_ORDER,
    /** Reports were judged punctual or late by that day. */
    REPORTS_JUDGED,
    ABBREVIATION_TAKEN,
    ABBREVIATION_FORM,
    /** Another type, or an occasion, feeds the measure; the detail is its code. */
    MEASURE_TAKEN,
    /** The measure is not counted from the register, or has ended. */
    NOT_FROM_REGISTER
}
