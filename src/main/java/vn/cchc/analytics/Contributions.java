package vn.cchc.analytics;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.cchc.analytics.statistics.Fractions;
import vn.cchc.indicator.Figure;
import vn.cchc.place.UnitVersion;

/** How much each unit had to do with the change of the district's figure, or why that cannot be said. */
public sealed interface Contributions {

    /** No change to divide; {@code INCOMPLETE} where no unit has a complete figure in both periods. */
    record Incomparable(Change.Reason reason) implements Contributions {}

    /**
     * The change divided without a remainder: all parts, came and went together are the figure now less the figure
     * before, exactly.
     *
     * @param parts the units that reported in full both times, nil included, in the order of the cells
     * @param came what units without a match before do to the figure now
     * @param went what leaving out units without a match now does to the figure before
     * @param apart the units behind came and went
     */
    record Split(Figure before, Figure now, List<Part> parts, Figure came, Figure went, List<Apart> apart)
            implements Contributions {

        public Split {
            parts = List.copyOf(parts);
            apart = List.copyOf(apart);
        }

        public Figure change() {
            return Fractions.figure(Fractions.of(now).subtract(Fractions.of(before)));
        }

        /** The part of the change that lies in which units are counted, not in what they did. */
        public Figure byCoverage() {
            return Fractions.figure(Fractions.of(came).add(Fractions.of(went)));
        }
    }

    /**
     * What one unit adds; for ratios in parts of 1, so that 0,006 are 0,6 percentage points.
     *
     * @param byPerformance because its own figure changed
     * @param byVolume because its share in all cases changed while its figure is not the district's; zero for counts
     */
    record Part(Cell before, Cell now, Figure byPerformance, Figure byVolume) {

        public Figure total() {
            return Fractions.figure(fraction());
        }

        private BigFraction fraction() {
            return Fractions.of(byPerformance).add(Fractions.of(byVolume));
        }
    }

    /** What some units add together, without rounding. */
    static Figure sum(List<Part> parts, Function<Part, Figure> added) {
        return Fractions.figure(
                parts.stream().map(added).map(Fractions::of).reduce(BigFraction.ZERO, BigFraction::add));
    }

    /** A unit whose figure is in the district's figure of one period without a match in the other's. */
    record Apart(UnitVersion unit, Mismatch mismatch) {}

    enum Mismatch {
        ONLY_NOW,
        ONLY_BEFORE,
        /** Months are missing on one side, or one side has more of them. */
        INCOMPLETE
    }

    /** Of one indicator's cells in two periods. */
    static Contributions between(List<Cell> before, List<Cell> now) {
        var pairs = new CellPairs(now, before);
        return pairs.obstacle()
                .<Contributions>map(Incomparable::new)
                .orElseGet(() -> new ChangeDivision(pairs).contributions());
    }
}
