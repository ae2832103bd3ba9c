package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.indicator.Indicator;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** Something a leader should look at. */
public sealed interface Attention {

    /**
     * A unit that does not meet overall.
     *
     * @param missed its missed indicators, in the catalogue's order; at least one
     */
    record Misses(UnitVersion unit, List<Cell> missed) implements Attention {}

    /**
     * A unit whose figures of one indicator turned for the worse and still stand so.
     *
     * @param signal its newest point is of the newest due month
     */
    record Signalled(UnitVersion unit, Indicator indicator, Signal signal) implements Attention {}

    /**
     * A unit whose reports of some months are due, not approved, and stand alike.
     *
     * @param months oldest first; at least one
     * @param dueOn when the oldest was due
     * @param days since then
     * @param state where they stand; empty where they were never opened
     */
    record Overdue(UnitVersion unit, List<Month> months, LocalDate dueOn, long days, Optional<SubmissionState> state)
            implements Attention {}

    /**
     * A unit whose approved report leaves figures out.
     *
     * @param missing the indicators without a figure, in the catalogue's order; at least one
     */
    record Gaps(UnitVersion unit, List<Cell> missing) implements Attention {}

    /**
     * A unit with more apologies for late dossiers than late dossiers: one of the two numbers is wrong, or letters for
     * other errors were filed under late dossiers.
     */
    record TooManyApologies(UnitVersion unit, int surplus) implements Attention {}

    /**
     * Late dossiers nobody apologised for.
     *
     * @param units with how many each, most first; at least one
     */
    record Unapologised(int dossiers, List<UnitCount> units) implements Attention {}

    record UnitCount(UnitVersion unit, int count) {}
}
