package vn.cchc.analytics.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/**
 * A chart of individual figures and their moving ranges (XmR): which figures of a run are more than its usual ups and
 * downs. Months without a figure are gaps: a gap has no moving range on either side and ends every row of points, since
 * nobody knows on which side its figure would have been.
 *
 * @param segments oldest first; more than one where the way of working changed
 */
public record ControlChart(List<Segment> segments) {

    /** @param figure empty: a gap */
    public record Point(Month month, Optional<Figure> figure) {}

    /** The months from one change in the way of working to the next. */
    public sealed interface Segment {
        Span span();
    }

    /** Months with limits of their own. Limits are exact; a point on a limit is within. */
    public record Limits(Span span, Figure centre, Figure lower, Figure upper, List<Signal> signals)
            implements Segment {

        public Limits {
            signals = List.copyOf(signals);
        }
    }

    /**
     * Too little to tell chance from change: fewer than {@link #FEWEST_POINTS}, or so full of gaps that fewer than half
     * of the points follow another at once and the moving ranges say nothing of the rest.
     *
     * @param points how many figures there are
     */
    public record NotEnough(Span span, int points) implements Segment {}

    public static final int FEWEST_POINTS = 10;

    public ControlChart {
        segments = List.copyOf(segments);
    }

    /**
     * @param points report by report, oldest first, gaps included
     * @param breaks the first months of a new way of working
     * @throws IllegalArgumentException for points out of order
     */
    public static ControlChart of(Indicator indicator, List<Point> points, Collection<Month> breaks) {
        var segments = new ArrayList<List<Point>>();
        for (var point : points) {
            if (segments.isEmpty() || isParted(segments.getLast().getLast().month(), point.month(), breaks)) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(point);
        }
        return new ControlChart(segments.stream()
                .map(segment -> new IndividualsChart(indicator, segment).segment())
                .toList());
    }

    private static boolean isParted(Month earlier, Month later, Collection<Month> breaks) {
        if (!earlier.isBefore(later)) {
            throw new IllegalArgumentException(later + " cannot follow " + earlier);
        }
        return breaks.stream().anyMatch(start -> start.isAfter(earlier) && !start.isAfter(later));
    }

    /** Those of every segment, oldest segment first, by rule and then by month within it. */
    public List<Signal> signals() {
        return segments.stream()
                .flatMap(segment -> switch (segment) {
                    case Limits limits -> limits.signals().stream();
                    case NotEnough none -> Stream.<Signal>empty();
                })
                .toList();
    }
}
