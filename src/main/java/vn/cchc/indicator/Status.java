package vn.cchc.indicator;

/** How a figure stands against its target, by rule and never by hand. */
public enum Status {
    MET,
    NEAR,
    MISSED
}
