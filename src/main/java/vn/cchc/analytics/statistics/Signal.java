package vn.cchc.analytics.statistics;

import vn.cchc.period.Span;

/**
 * Something in a run of figures that chance alone seldom brings about.
 *
 * @param span the months of the first and the last point that make it up
 * @param up above the limit or the centre, or rising
 */
public record Signal(Rule rule, Span span, boolean up, Bearing bearing) {

    /** What is looked for (domain rules, "Signals"). */
    public enum Rule {
        /** A point outside the limits; on the limit is within. Every such point is a signal of its own. */
        OUTSIDE,
        /** Seven points or more in a row on one side of the centre; a point on the centre ends the row. */
        RUN,
        /**
         * Six points or more in a row, each higher, or each lower, than the one before: five steps. Two equal points
         * end the row. It is test 3 of L. S. Nelson, "The Shewhart Control Chart – Tests for Special Causes", Journal
         * of Quality Technology 16 (1984), 237–239.
         */
        TREND
    }
}
