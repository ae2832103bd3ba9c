package vn.cchc.journal;

/** What was done. New deeds go to the end of their group; the names are kept in the database. */
public enum Deed {
    REPORT_SUBMITTED,
    REPORT_APPROVED,
    REPORT_RETURNED,
    REPORT_REMINDED,
    CORRECTION_PROPOSED,
    CORRECTION_APPROVED,
    CORRECTION_RETURNED,
    CORRECTION_WITHDRAWN,
    MONTH_CLOSED,
    MONTH_REOPENED,
    FIGURES_IMPORTED,
    IMPORT_UNDONE,
    LETTER_ENTERED,
    LETTER_CORRECTED,
    LETTER_VOIDED,
    OPENING_BALANCE_SET,
    NOTE_WRITTEN,
    NOTE_REMOVED
}
