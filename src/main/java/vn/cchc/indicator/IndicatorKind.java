package vn.cchc.indicator;

/** What sort of number an indicator is. */
public enum IndicatorKind {
    /** 1 or 0 for a unit, a share of units for the district. */
    YES_NO,
    COUNT,
    STOCK,
    /** A fraction of 1, shown as a percentage. */
    RATIO,
    /** Points on a scale of its own. */
    SCORE;

    /** Whether the value of several units together is a fraction of 1, shown as a percentage. */
    public boolean isShare() {
        return this == YES_NO || this == RATIO;
    }
}
