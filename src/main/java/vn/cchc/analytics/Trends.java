package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** Follows figures back in time, report by report. Whoever follows many units asks one of these for all of them. */
final class Trends {

    private final Facts facts;
    private final Map<Report, Judge> judges = new HashMap<>();
    private final Map<Report, Indicator> definitions = new HashMap<>();

    private record Report(IndicatorCode code, LocalDate validFrom, Month month) {

        static Report of(Indicator indicator, Month month) {
            return new Report(indicator.code(), indicator.validFrom(), month);
        }
    }

    Trends(Facts facts) {
        this.facts = facts;
    }

    /** The months in which a report falls, among the last so many up to a month; oldest first. */
    static List<Month> reportMonths(Frequency frequency, Month last, int months) {
        return frequency.reportMonths(new Span(last.minus(months - 1), last));
    }

    static Stream<Span> spans(Frequency frequency, Month last, int months) {
        return reportMonths(frequency, last, months).stream().map(Span::of);
    }

    /** The district's figures, each by the definition of its own month. */
    Trend ofDistrict(Indicator indicator, UnitGroup group, Month last, int months) {
        return ofDistrict(indicator, group, reportMonths(indicator.frequency(), last, months), Map.of());
    }

    /** @param summed months the database has added up already; never the newest, whose goal is the trend's */
    Trend ofDistrict(Indicator indicator, UnitGroup group, List<Month> reports, Map<Month, Total> summed) {
        var totals = reports.stream()
                .map(month -> Optional.ofNullable(summed.get(month))
                        .orElseGet(() -> facts.total(definition(indicator, month), Span.of(month), group)))
                .toList();
        var units = new CountedUnits(facts, group);
        var counted = reports.stream()
                .map(month -> units.of(definition(indicator, month), month))
                .toList();
        var points = IntStream.range(0, reports.size())
                .mapToObj(index -> point(reports, index, totals.get(index), counted))
                .toList();
        return new Trend(points, totals.getLast().goal());
    }

    /** One unit's figures, each by the definition of its own month. */
    Trend ofUnit(Indicator indicator, UnitVersion unit, Month last, int months) {
        var reports = reportMonths(indicator.frequency(), last, months);
        return trend(reports, cells(indicator, unit, reports));
    }

    /** One unit's cells of these reports, each by the definition of its own month. */
    List<Cell> cells(Indicator indicator, UnitVersion unit, List<Month> reports) {
        return reports.stream().map(month -> judge(indicator, month).cell(unit)).toList();
    }

    private Judge judge(Indicator indicator, Month month) {
        return judges.computeIfAbsent(
                Report.of(indicator, month), report -> facts.judge(definition(indicator, month), Span.of(month)));
    }

    /** The same as a trend. */
    Trend trend(List<Month> reports, List<Cell> cells) {
        var points = IntStream.range(0, reports.size())
                .mapToObj(index -> point(reports, index, cells.get(index)))
                .toList();
        return new Trend(points, cells.getLast().goal());
    }

    /** The month's own definition; one of another kind cannot be drawn on the same scale and leaves a gap. */
    Indicator definition(Indicator indicator, Month month) {
        return definitions.computeIfAbsent(
                Report.of(indicator, month),
                report -> facts.find(indicator.code(), month)
                        .filter(found -> found.kind() == indicator.kind())
                        .orElse(indicator));
    }

    private Trend.Point point(List<Month> months, int index, Total total, List<Set<UnitId>> counted) {
        var figure = Optional.ofNullable(total.figure());
        return new Trend.Point(
                months.get(index),
                figure,
                total.isComplete(),
                isRedefined(total.indicator(), months, index),
                index > 0 && areOthers(counted.get(index - 1), counted.get(index)));
    }

    private Trend.Point point(List<Month> months, int index, Cell cell) {
        var figure = Optional.ofNullable(cell.figure());
        return new Trend.Point(
                months.get(index), figure, !cell.isPartial(), isRedefined(cell.indicator(), months, index), false);
    }

    /** Where nobody was counted yet, or is any more, there is nothing to compare. */
    private static boolean areOthers(Set<UnitId> then, Set<UnitId> now) {
        return !then.isEmpty() && !now.isEmpty() && !then.equals(now);
    }

    private boolean isRedefined(Indicator indicator, List<Month> months, int index) {
        return index > 0
                && !definition(indicator, months.get(index - 1)).validFrom().equals(indicator.validFrom());
    }
}
