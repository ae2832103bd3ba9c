package vn.cchc.observation;

import java.util.List;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What became of a batch that somebody wanted undone. */
public sealed interface Undoing {

    /** Every figure is what it was before, and so is every report that nobody touched since. */
    record Undone(int figures) implements Undoing {}

    /**
     * Later work stands on it, so that all of it stays.
     *
     * @param figures how many stand in the way
     * @param first the first of them, by month, unit and measure
     */
    record Blocked(int figures, List<Obstacle> first) implements Undoing {
        public Blocked {
            first = List.copyOf(first);
        }
    }

    /** It was undone before, or never was. */
    record NotThere() implements Undoing {}

    /** A figure that stands in the way. */
    record Obstacle(UnitId unit, Month month, MeasureCode measure, Why why) {}

    /** Why it does. */
    enum Why {
        /** It is no longer what the batch wrote. */
        CHANGED,
        /** Its report was approved or closed. */
        DECIDED
    }
}
