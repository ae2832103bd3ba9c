package vn.cchc.period;

/** Whether a screen shows the period alone ("trong kỳ") or the year up to its end ("luỹ kế"). */
public enum Mode {
    IN_PERIOD,
    CUMULATIVE;

    public Span spanOf(Period period) {
        return this == IN_PERIOD ? period.span() : period.yearToDate();
    }
}
