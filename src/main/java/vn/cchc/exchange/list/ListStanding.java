package vn.cchc.exchange.list;

/** How a row of a file stands to the list. */
public enum ListStanding {
    NEW,
    CHANGED,
    SAME,
    REFUSED
}
