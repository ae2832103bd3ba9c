package vn.cchc.indicator;

/** Where a measure's numbers come from, which decides what a missing number means. */
public enum MeasureSource {
    /** Typed or imported by the unit; missing means not reported. */
    REPORTED,
    /** Counted from the register of letters; missing means none was handed over. */
    REGISTER,
    /** Counted from the reports' own dates; missing means none was handed in on time. */
    WORKFLOW
}
