package vn.cchc.exchange;

/** What the rows of a file are. */
public enum FileContent {
    FIGURES,
    /** Entries of the register, one a row. */
    LETTERS
}
