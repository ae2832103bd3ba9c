package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Figure;
import vn.cchc.period.Month;

/** A figure month by month, oldest first; a month without a figure is a gap, never a zero. */
public record Trend(List<Point> points) {

    public static final Trend NONE = new Trend(List.of());

    /** @param complete false where units, or months, are missing */
    public record Point(Month month, Optional<Figure> figure, boolean complete) {}

    public Trend {
        points = List.copyOf(points);
    }
}
