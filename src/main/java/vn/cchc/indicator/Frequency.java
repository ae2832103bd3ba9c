package vn.cchc.indicator;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** How often a figure is reported: a quarter's in its third month, a year's in December. */
public enum Frequency {
    MONTHLY("M", 1),
    QUARTERLY("Q", 3),
    YEARLY("Y", 12);

    private final String code;
    private final int months;

    Frequency(String code, int months) {
        this.code = code;
        this.months = months;
    }

    public static Frequency ofCode(String code) {
        return Stream.of(values())
                .filter(frequency -> frequency.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a frequency: " + code));
    }

    public String code() {
        return code;
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
