package vn.cchc.letter;

/** Why an entry cannot be kept as it was typed. */
public enum LetterProblem {
    DAY_MISSING,
    DAY_TO_COME,
    /** The unit did not exist on that day. */
    DAY_WITHOUT_UNIT,
    /** The district's opening balance of that type covers the day: the letter would be counted twice. */
    DAY_IN_BALANCE,
    /** The month is closed: nothing in it changes any more. */
    MONTH_CLOSED,
    /** Numbers belong to a year: an entry moves to another one by being voided and entered anew. */
    DAY_OF_ANOTHER_YEAR,
    OCCASION_MISSING,
    /** By that day none is written for it any more. */
    OCCASION_ENDED,
    /** Numbers belong to a type as well. */
    OCCASION_OF_ANOTHER_TYPE,
    NUMBER_WRONG,
    /** "42/TXL" of a letter that apologises for nothing. */
    NUMBER_OF_ANOTHER_TYPE,
    NUMBER_TAKEN,
    /** So far beyond the next one that it must be mistyped. */
    NUMBER_FAR,
    SIGNER_MISSING,
    SIGNER_TOO_LONG,
    /** The title names somebody, or holds a telephone number or the like. */
    SIGNER_PERSONAL,
    DOSSIER_MISSING,
    DOSSIER_TOO_LONG,
    /** No code but a name, a telephone or identity number, or an address. */
    DOSSIER_PERSONAL,
    /** There is an apology for this dossier that counts. */
    DOSSIER_APOLOGISED,
    /** Only apologies for late dossiers are for one. */
    DOSSIER_NOT_LATE,
    DAYS_LATE_MISSING,
    /** Only a late dossier has days. */
    DAYS_LATE_WITHOUT_DOSSIER,
    REASON_TOO_LONG,
    REASON_PERSONAL,
    NOTE_TOO_LONG,
    NOTE_PERSONAL,
    VOID_REASON_MISSING,
    VOID_REASON_TOO_LONG,
    VOID_REASON_PERSONAL,
    /** The unit's report of the month is approved, so that results were seen: a reason is asked for. */
    MONTH_APPROVED,
    APPROVED_REASON_TOO_LONG,
    APPROVED_REASON_PERSONAL,
    /** More apologies than late dossiers were reported: asked about, not forbidden. */
    MORE_THAN_LATE,
    /** A voided entry stays as it is. */
    VOIDED,
    /** No such entry of this unit. */
    GONE
}
