package vn.cchc.analytics.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/**
 * One segment of a control chart: the centre is the mean, the limits are the mean ± 2,66 × the mean moving range. 2,66 is
 * 3/d₂ with d₂ = 1,128, the mean range of two values of a normal distribution with deviation 1 (W. A. Shewhart, "Economic
 * Control of Quality of Manufactured Product", 1931; D. J. Wheeler, "Understanding Variation", 1993). Nothing is rounded.
 */
final class IndividualsChart {

    private static final BigFraction FACTOR = BigFraction.of(266, 100);
    private static final int RUN = 7;
    private static final int TREND = 6;

    private final Indicator indicator;
    private final Span span;
    private final List<Value> values = new ArrayList<>();

    /** @param follows the value of the report just before; absent after a gap */
    private record Value(
            Month month, BigFraction number, @Nullable BigFraction follows) {}

    IndividualsChart(Indicator indicator, List<ControlChart.Point> points) {
        this.indicator = indicator;
        this.span = new Span(points.getFirst().month(), points.getLast().month());
        BigFraction previous = null;
        for (var point : points) {
            var number = point.figure().map(Fractions::of).orElse(null);
            if (number != null) {
                values.add(new Value(point.month(), number, previous));
            }
            previous = number;
        }
    }

    ControlChart.Segment segment() {
        var ranges = values.stream()
                .filter(value -> value.follows() != null)
                .map(value -> value.number().subtract(value.follows()).abs())
                .toList();
        if (values.size() < ControlChart.FEWEST_POINTS || 2 * ranges.size() < values.size()) {
            return new ControlChart.NotEnough(span, values.size());
        }
        var centre = mean(numbers().toList());
        var reach = mean(ranges).multiply(FACTOR);
        var lower = notBelowScale(centre.subtract(reach));
        var upper = notAboveScale(centre.add(reach));
        return new ControlChart.Limits(
                span,
                Fractions.figure(centre),
                Fractions.figure(lower),
                Fractions.figure(upper),
                signals(centre, lower, upper));
    }

    private Stream<BigFraction> numbers() {
        return values.stream().map(Value::number);
    }

    private static BigFraction mean(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(numbers.size());
    }

    /** Nothing is under zero, unless figures are: then zero is no end of the scale. */
    private BigFraction notBelowScale(BigFraction limit) {
        boolean ends = numbers().noneMatch(number -> number.signum() < 0);
        return ends && limit.signum() < 0 ? BigFraction.ZERO : limit;
    }

    /** A share ends at 100%, unless figures exceed it, as letters for each registration may. */
    private BigFraction notAboveScale(BigFraction limit) {
        boolean ends = indicator.kind().isShare() && numbers().noneMatch(number -> isAbove(number, BigFraction.ONE));
        return ends && isAbove(limit, BigFraction.ONE) ? BigFraction.ONE : limit;
    }

    private List<Signal> signals(BigFraction centre, BigFraction lower, BigFraction upper) {
        var outside = values.stream()
                .filter(value -> isAbove(value.number(), upper) || isAbove(lower, value.number()))
                .map(value -> signal(Signal.Rule.OUTSIDE, List.of(value), isAbove(value.number(), upper)));
        var runs = Stream.concat(
                rows(Signal.Rule.RUN, RUN, true, (before, now) -> isAbove(before, centre) && isAbove(now, centre)),
                rows(Signal.Rule.RUN, RUN, false, (before, now) -> isAbove(centre, before) && isAbove(centre, now)));
        var trends = Stream.concat(
                rows(Signal.Rule.TREND, TREND, true, (before, now) -> isAbove(now, before)),
                rows(Signal.Rule.TREND, TREND, false, (before, now) -> isAbove(before, now)));
        return Stream.of(outside, runs, trends)
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Signal::rule)
                        .thenComparing(signal -> signal.span().first()))
                .toList();
    }

    /** The longest rows in which every two neighbours belong together. */
    private Stream<Signal> rows(
            Signal.Rule rule, int length, boolean up, BiPredicate<BigFraction, BigFraction> together) {
        var rows = new ArrayList<List<Value>>();
        for (var value : values) {
            if (value.follows() == null || !together.test(value.follows(), value.number())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(value);
        }
        return rows.stream().filter(row -> row.size() >= length).map(row -> signal(rule, row, up));
    }

    private static boolean isAbove(BigFraction number, BigFraction other) {
        return number.compareTo(other) > 0;
    }

    private Signal signal(Signal.Rule rule, List<Value> row, boolean up) {
        var months = new Span(row.getFirst().month(), row.getLast().month());
        return new Signal(rule, months, up, Bearing.of(indicator.direction(), up));
    }
}
