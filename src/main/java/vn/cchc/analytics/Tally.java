package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.Figure;

/**
 * How many cells came to which outcome: the units of one indicator, or the indicators of one unit.
 *
 * @param decided whether they can be added up to a result; before that nothing meets and nothing misses
 */
public record Tally(Map<Outcome, Integer> counts, boolean decided) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** Undecided while reports are still to come and none of the cells is judged yet. */
    public static Tally of(Collection<Cell> cells) {
        var tally = of(cells, true);
        boolean unjudged = tally.counted() == tally.count(Outcome.NOT_REPORTED);
        return unjudged && cells.stream().anyMatch(Cell::isOpen) ? new Tally(tally.counts(), false) : tally;
    }

    static Tally of(Collection<Cell> cells, boolean decided) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        cells.forEach(cell -> counts.merge(cell.outcome(), 1, Integer::sum));
        return new Tally(counts, decided);
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int met() {
        return count(Outcome.MET);
    }

    /** Met, near, missed and not reported: what the met are a part of. Nothing while undecided. */
    public int counted() {
        return !decided
                ? 0
                : counts.entrySet().stream()
                        .filter(entry -> entry.getKey().isCounted())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    /** Met over counted; empty where nothing counts. */
    public Optional<Figure> metShare() {
        return counted() == 0
                ? Optional.empty()
                : Optional.of(Figure.ratio(BigDecimal.valueOf(met()), BigDecimal.valueOf(counted())));
    }

    /** Whether the met share reaches a threshold, bound included. Nothing counted is not meeting. */
    public boolean reaches(BigDecimal threshold) {
        return metShare().filter(share -> share.isAtLeast(threshold)).isPresent();
    }
}
