package vn.cchc.exchange;

/** What a column is for. */
public enum ColumnRole {
    /** The unit's code or name. */
    UNIT,
    /** The measure's code or name: one figure a row. */
    MEASURE,
    MONTH,
    /** The value of the row's measure. */
    VALUE,
    /** The values of one measure: one row a unit. */
    FIGURES,
    /** Read by people alone. */
    NOTE,
    IGNORED
}
