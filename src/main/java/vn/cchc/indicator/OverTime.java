package vn.cchc.indicator;

/** How the months of a period become one figure of a unit. */
public enum OverTime {
    SUM,
    LAST
}
