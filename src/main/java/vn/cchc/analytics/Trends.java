package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Follows figures back in time, report by report. */
record Trends(Facts facts) {

    /** The months in which a report falls, among the last so many up to a month; oldest first. */
    static List<Month> reportMonths(Frequency frequency, Month last, int months) {
        return frequency.reportMonths(new Span(last.minus(months - 1), last));
    }

    static Stream<Span> spans(Frequency frequency, Month last, int months) {
        return reportMonths(frequency, last, months).stream().map(Span::of);
    }

    Trend ofDistrict(Indicator indicator, UnitGroup group, Month last, int months) {
        var reports = reportMonths(indicator.frequency(), last, months);
        var totals = reports.stream()
                .map(month -> facts.total(indicator, Span.of(month), group))
                .toList();
        var points = IntStream.range(0, reports.size())
                .mapToObj(index -> point(reports.get(index), totals.get(index)))
                .toList();
        return new Trend(points, totals.getLast().goal());
    }

    Trend ofUnit(Indicator indicator, UnitVersion unit, Month last, int months) {
        var reports = reportMonths(indicator.frequency(), last, months);
        var cells = reports.stream()
                .map(month -> facts.cell(indicator, unit, Span.of(month)))
                .toList();
        var points = IntStream.range(0, reports.size())
                .mapToObj(index -> point(reports.get(index), cells.get(index)))
                .toList();
        return new Trend(points, cells.getLast().goal());
    }

    private static Trend.Point point(Month month, Total total) {
        return new Trend.Point(month, Optional.ofNullable(total.figure()), total.isComplete());
    }

    private static Trend.Point point(Month month, Cell cell) {
        return new Trend.Point(month, Optional.ofNullable(cell.figure()), !cell.isPartial());
    }
}
