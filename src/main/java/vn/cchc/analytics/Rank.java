package vn.cchc.analytics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.place.UnitId;

/**
 * A place among ranked units; equal figures share the places they take together (5–6/7).
 *
 * @param of how many units were ranked
 */
public record Rank(int from, int to, int of) {

    public boolean isShared() {
        return from < to;
    }

    /** How many places it is better than it was; negative where it fell. */
    public int placesGained(Rank former) {
        return former.from() - from;
    }

    /**
     * Ranks figures before rounding. A unit that is not in the answer has no rank.
     *
     * @throws IllegalArgumentException without a direction there is no better or worse
     */
    public static Map<UnitId, Rank> of(Map<UnitId, Figure> figures, Direction direction) {
        Comparator<Figure> better = switch (direction) {
            case UP -> Comparator.reverseOrder();
            case DOWN -> Comparator.naturalOrder();
            case NONE -> throw new IllegalArgumentException("Without a direction nothing is ranked");
        };
        var sorted = figures.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(better))
                .toList();
        var ranks = new HashMap<UnitId, Rank>();
        for (int first = 0, next = 0; first < sorted.size(); first = next) {
            var figure = sorted.get(first).getValue();
            while (next < sorted.size() && better.compare(sorted.get(next).getValue(), figure) == 0) {
                next++;
            }
            var rank = new Rank(first + 1, next, sorted.size());
            sorted.subList(first, next).forEach(entry -> ranks.put(entry.getKey(), rank));
        }
        return ranks;
    }

    /**
     * Ranks one indicator's complete figures of at least the minimum volume. Counts that grow with time are ranked only
     * where they are of as many months as any other's.
     */
    public static Map<UnitId, Rank> of(List<Cell> cells) {
        var figures = new HashMap<UnitId, Figure>();
        int most = cells.stream().mapToInt(cell -> cell.months().size()).max().orElse(0);
        for (var cell : cells) {
            var figure = cell.figure();
            boolean alike =
                    !cell.indicator().targetGrowsWithTime() || cell.months().size() == most;
            if (figure != null && !cell.isPartial() && alike && hasVolume(cell, figure)) {
                figures.put(cell.unit().id(), figure);
            }
        }
        return cells.isEmpty() || !cells.getFirst().indicator().hasStatus()
                ? Map.of()
                : of(figures, cells.getFirst().indicator().direction());
    }

    /**
     * Ranks the units of a scorecard by the share of their indicators that meet, communes and offices apart, because
     * they are not judged by the same ones; who owes figures has no rank.
     */
    public static Map<UnitId, Rank> overall(Scorecard scorecard) {
        var ranks = new HashMap<UnitId, Rank>();
        scorecard.rows().stream()
                .collect(Collectors.groupingBy(row -> row.unit().kind().group()))
                .values()
                .forEach(rows -> ranks.putAll(overall(rows)));
        return ranks;
    }

    private static Map<UnitId, Rank> overall(List<Scorecard.Row> rows) {
        var shares = new HashMap<UnitId, Figure>();
        rows.stream()
                .filter(row -> row.tally().count(Outcome.NOT_REPORTED) == 0)
                .forEach(row -> row.tally()
                        .metShare()
                        .ifPresent(share -> shares.put(row.unit().id(), share)));
        return of(shares, Direction.UP);
    }

    private static boolean hasVolume(Cell cell, Figure figure) {
        return figure.denominator() == null
                || figure.denominator().intValue() >= cell.indicator().minimumVolume();
    }
}
