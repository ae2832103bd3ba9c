package vn.cchc.letter;

/** Why an opening balance cannot be kept as it was typed. */
public enum BalanceProblem {
    /** There is no programme that letters are counted from. */
    PROGRAMME_MISSING,
    TYPE_MISSING,
    QUANTITY_WRONG,
    DAY_MISSING,
    DAY_TO_COME,
    /** The register has letters of that type by then: they would be counted twice. */
    DAY_IN_REGISTER,
    NOTE_MISSING,
    NOTE_TOO_LONG,
    /** It tells who somebody is. */
    NOTE_PERSONAL,
    VOID_REASON_MISSING,
    VOID_REASON_TOO_LONG,
    VOID_REASON_PERSONAL,
    /** There is none of that type to be voided. */
    GONE
}
