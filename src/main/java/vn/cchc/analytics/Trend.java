package vn.cchc.analytics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;

/**
 * A figure report by report, oldest first; a month without a figure is a gap, never a zero.
 *
 * @param goal the target of its newest report; absent where none is set
 */
public record Trend(List<Point> points, @Nullable Goal goal) {

    public static final Trend NONE = new Trend(List.of(), null);

    /**
     * @param complete false where units, or months, are missing
     * @param redefined whether another definition held at the point before
     * @param unitsChanged whether other units were counted at the point before; never of a single unit
     */
    public record Point(
            Month month, Optional<Figure> figure, boolean complete, boolean redefined, boolean unitsChanged) {

        /** Whether it cannot be compared with the point before. */
        boolean isBreak() {
            return redefined || unitsChanged;
        }
    }

    public Trend {
        points = List.copyOf(points);
    }

    /** The month of its first figure; empty where there is none. */
    public Optional<Month> beginning() {
        return points.stream()
                .filter(point -> point.figure().isPresent())
                .map(Point::month)
                .findFirst();
    }

    /** The same without the months before one. */
    public Trend from(Month month) {
        return only(point -> !point.month().isBefore(month));
    }

    /** The same without the months after one. */
    public Trend upTo(Month month) {
        return only(point -> !point.month().isAfter(month));
    }

    private Trend only(Predicate<Point> wanted) {
        return new Trend(points.stream().filter(wanted).toList(), goal);
    }

    /**
     * Which figures are more than ups and downs. One that is not complete yet is a gap: it may still change, and a count
     * would fall for that alone. A new definition, or other units,
     * part the figures as a new way of working does.
     *
     * @param breaks the first months of a new way of working
     */
    public ControlChart controlChart(Indicator indicator, Collection<Month> breaks) {
        return ControlChart.of(
                indicator,
                points.stream()
                        .map(point -> new ControlChart.Point(
                                point.month(), point.figure().filter(figure -> point.complete())))
                        .toList(),
                Stream.concat(
                                breaks.stream(),
                                points.stream().filter(Point::isBreak).map(Point::month))
                        .toList());
    }
}
