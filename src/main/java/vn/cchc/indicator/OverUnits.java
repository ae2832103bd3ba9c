package vn.cchc.indicator;

/** How the figures of units become one figure of the district. */
public enum OverUnits {
    SUM,
    /** Sum of numerators over sum of denominators, never a mean of percentages. */
    RATIO,
    /** Part of the units that answer yes. */
    SHARE,
    /** Unweighted mean, and labelled so. */
    MEAN
}
