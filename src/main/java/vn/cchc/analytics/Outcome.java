package vn.cchc.analytics;

/** How a cell counts among the units of an indicator, or among the indicators of a unit. */
public enum Outcome {
    MET,
    NEAR,
    MISSED,
    NOT_REPORTED,
    NIL,
    NOT_DUE,
    /** A figure without a target or a direction to judge it by. */
    UNJUDGED,
    NOT_APPLICABLE;

    /** Whether it is in the denominator of "units meeting the target". */
    public boolean isCounted() {
        return this == MET || this == NEAR || this == MISSED || this == NOT_REPORTED;
    }
}
