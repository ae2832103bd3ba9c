package vn.cchc.period;

/** The lengths reports are made for. Six and nine months always run from January, except the second half of a year. */
public enum PeriodKind {
    MONTH(1, 1),
    QUARTER(3, 3),
    HALF(6, 6),
    NINE_MONTHS(9, 12),
    YEAR(12, 12);

    private final int length;
    private final int step;

    PeriodKind(int length, int step) {
        this.length = length;
        this.step = step;
    }

    /** In months. */
    public int length() {
        return length;
    }

    /** Months from the start of one period to the start of the next. */
    int step() {
        return step;
    }
}
