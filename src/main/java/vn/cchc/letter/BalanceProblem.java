package vn.cchc.letter;

/** Why an opening balance cannot be kept as it was typed. */
public enum BalanceProblem {
    /** There is no programme that letters are counted from. */
    PROGRAMME_MISSING,
    TYPE_MISSING,
    QUANTITY_WRONG,
    DAY_MISSING,
    DAY_TO_COME,
    NOTE_MISSING,
    NOTE_TOO_LONG,
    /** It tells who somebody is. */
    NOTE_PERSONAL
}
