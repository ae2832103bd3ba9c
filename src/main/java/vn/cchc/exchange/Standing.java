package vn.cchc.exchange;

/** What a figure of a file would change; the names are kept in the database. */
public enum Standing {
    NEW,
    CHANGED,
    SAME,
    REFUSED
}
