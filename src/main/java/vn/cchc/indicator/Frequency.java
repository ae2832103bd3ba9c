package vn.cchc.indicator;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** How often a figure is reported: a quarter's in its third month, a year's in December. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    public static Frequency ofMonths(int months) {
        return Stream.of(values())
                .filter(frequency -> frequency.months == months)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report covers " + months + " months"));
    }

    /** How many months one report covers. */
    public int months() {
        return months;
    }

    /**
     * The months of a span in which a report falls, oldest first. A span too short to hold one gets the last report
     * before it: July shows the second quarter's satisfaction, and says so.
     */
    public List<Month> reportMonths(Span span) {
        var inside = span.months().stream().filter(this::isReportMonth).toList();
        return inside.isEmpty() ? List.of(lastReportMonth(span.last())) : inside;
    }

    private boolean isReportMonth(Month month) {
        return month.number() % months == 0;
    }

    private Month lastReportMonth(Month upTo) {
        return upTo.minus(upTo.number() % months);
    }
}
