package vn.cchc.indicator;

/** What a measure's number is. */
public enum MeasureKind {
    COUNT,
    STOCK,
    YES_NO,
    SCORE
}
