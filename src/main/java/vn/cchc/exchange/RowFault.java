package vn.cchc.exchange;

/** Why a figure or a letter of a file is refused; the names are kept in the database. */
public enum RowFault {
    /** Of a text file: something was cut in two, and nobody knows where. */
    CELL_TOO_MANY,
    /** Between commas: a note that is a bare number, or what stands behind the comma of the figure before it. */
    NOTE_OR_DECIMALS,
    /** Of a workbook: a cell right of the headings. */
    CELL_BESIDE_TABLE,
    MONTH_MISSING,
    MONTH_UNREADABLE,
    /** A day that is not the first of a month. */
    MONTH_A_DAY,
    MONTH_TO_COME,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    /** Two units of the month carry the name. */
    UNIT_AMBIGUOUS,
    /** There is such a unit, but not in that month. */
    UNIT_NOT_THEN,
    /** There is such a unit, but not on the day of the letter. */
    UNIT_NOT_THAT_DAY,
    /** The district itself, which reports nothing. */
    UNIT_DISTRICT,
    UNIT_NOT_YOURS,
    /** A row that adds others up. */
    UNIT_A_TOTAL,
    MEASURE_MISSING,
    MEASURE_UNKNOWN,
    /** Counted by the program, from the register or the reports. */
    MEASURE_COUNTED,
    MEASURE_NOT_FOR_UNIT,
    /** Reported by the quarter or year, and not in that month. */
    MEASURE_NOT_THAT_MONTH,
    VALUE_MISSING,
    VALUE_UNREADABLE,
    /** A formula that came to nothing. */
    VALUE_FAULTY,
    /** A formula without the value it had when the file was saved. */
    VALUE_NOT_COMPUTED,
    VALUE_A_PERCENTAGE,
    VALUE_A_DATE,
    VALUE_NOT_WHOLE,
    VALUE_NEGATIVE,
    VALUE_NOT_YES_NO,
    /** More than 14 digits, or more than four decimals. */
    VALUE_TOO_LONG,
    /** A score by itself. */
    VALUE_ABOVE_HUNDRED,
    /** Larger than any number that is typed. */
    VALUE_TOO_LARGE,
    /** It tells who somebody is. */
    REMARK_PERSONAL,
    REMARK_TOO_LONG,
    /** Beside the other numbers of its report, those of the file and those that are there. */
    BREAKS_RULE,
    /** Another cell of the file, the detail, gives the same figure. */
    TWICE,
    REPORT_APPROVED,
    /** Nothing of it changes, not even by a correction. */
    REPORT_CLOSED,
    DAY_UNREADABLE,
    /** An office, which keeps no register of letters. */
    UNIT_WITHOUT_REGISTER,
    TYPE_UNKNOWN,
    OCCASION_UNKNOWN,
    DAYS_LATE_UNREADABLE
}
