package vn.cchc.analytics;

/** The six things a cell can honestly say. A failure to load is none of them. */
public enum CellState {
    VALUE,
    /** A true zero. */
    ZERO,
    /** The denominator is zero ("không phát sinh"): reported, but out of ranks and rates. */
    NIL,
    NOT_DUE,
    /** Due and not there ("chưa báo cáo"). */
    OVERDUE,
    /** Exempt, not in the roster, or the indicator is not in force: out of every total. */
    NOT_APPLICABLE
}
