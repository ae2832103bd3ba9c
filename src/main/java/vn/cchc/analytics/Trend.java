package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
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
     */
    public record Point(Month month, Optional<Figure> figure, boolean complete, boolean redefined) {}

    public Trend {
        points = List.copyOf(points);
    }
}
