package vn.cchc.exchange;

/** What keeps a file from being read as it is mapped. */
public enum MappingProblem {
    NO_UNIT,
    NO_MONTH,
    /** Letters without the day they were handed over. */
    NO_DAY,
    /** Letters that neither say what for nor of which type. */
    NO_OCCASION,
    NO_SIGNER,
    /** Neither a measure and its value nor a column of figures. */
    NO_FIGURES,
    /** A measure's name in each row, and columns of figures besides. */
    BOTH_LAYOUTS,
    COLUMN_TWICE,
    /** "1.336" may be a thousand or one. */
    SIGN_UNCLEAR,
    /** Some numbers have a decimal comma, others a decimal point. */
    SIGN_CONTRADICTORY
}
