package vn.cchc.analytics;

import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.IndicatorCode;

/**
 * A cell that says something else now than it did.
 *
 * @param then absent where the unit or the indicator was not known
 * @param now absent where it is not known any more
 */
public record Revision(@Nullable Cell then, @Nullable Cell now, Kind kind) {

    public enum Kind {
        /** A figure came in that was not due then. */
        NEW,
        /** A figure came in that was due and missing. */
        LATE,
        /** A figure is another, or is made of other numbers. */
        CORRECTED,
        /** A figure is gone, or not all of its months are there any more. */
        WITHDRAWN,
        /** The figure is the same and is judged differently: its target changed, or it fell due. */
        REJUDGED
    }

    /** The cell that is there, now if it can be. */
    public Cell cell() {
        if (now != null) {
            return now;
        }
        if (then != null) {
            return then;
        }
        throw new IllegalStateException("A revision of nothing");
    }

    public IndicatorCode indicator() {
        return cell().indicator().code();
    }

    /** Whether its status is another. */
    public boolean flips() {
        return then != null && now != null && then.outcome() != now.outcome();
    }
}
