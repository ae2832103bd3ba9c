package vn.cchc.exchange;

/** What a column is for. */
public enum ColumnRole {
    /** The unit's code or name. */
    UNIT,
    /** The measure's code or name: one figure a row. */
    MEASURE,
    MONTH,
    /** The value of the row's measure. */
    VALUE,
    /** The values of one measure: one row a unit. */
    FIGURES,
    /** A letter's number; empty: the register gives the next. */
    NUMBER,
    TYPE,
    OCCASION,
    /** The day a letter was handed over. */
    HANDED_ON,
    SIGNER,
    /** The late dossier an apology is for. */
    DOSSIER,
    DAYS_LATE,
    REASON,
    /** Kept with a letter, or with the version of a figure that the file writes. */
    NOTE,
    IGNORED;

    /** Whether a file of that content can have such a column. */
    public boolean isOf(FileContent content) {
        return switch (this) {
            case UNIT, NOTE, IGNORED -> true;
            case MEASURE, MONTH, VALUE, FIGURES -> content == FileContent.FIGURES;
            case NUMBER, TYPE, OCCASION, HANDED_ON, SIGNER, DOSSIER, DAYS_LATE, REASON ->
                content == FileContent.LETTERS;
        };
    }
}
