package vn.cchc.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * One indicator's units from the best to the worst, with the places they had in another period. Units without a place
 * follow by reason, those that owe figures last; units of one place, or one reason, keep the order of the cells.
 */
public record Ranking(List<Row> rows) {

    public record Row(Cell cell, Standing standing) {}

    public sealed interface Standing {}

    /**
     * @param before the place it had; empty where it had none, or where the periods cannot be compared
     * @param placesGained how many places better, negative for worse; empty unless the same units were ranked, since
     *     places shift when others come or go
     */
    public record Ranked(Rank rank, Optional<Rank> before, Optional<Integer> placesGained) implements Standing {}

    public record Unranked(Reason reason) implements Standing {}

    /** Why a unit has no place, in the order in which such units are listed. */
    public enum Reason {
        NO_DIRECTION,
        /** Below the minimum volume. */
        TOO_FEW_CASES,
        NIL,
        NOT_APPLICABLE,
        NOT_DUE,
        /** It counts fewer months than the others. */
        FEWER_MONTHS,
        /** Some of its months are missing. */
        INCOMPLETE,
        NOT_REPORTED
    }

    public Ranking {
        rows = List.copyOf(rows);
    }

    /**
     * @param now one indicator's cells
     * @param before its cells of the period to compare with; empty without a comparison
     */
    public static Ranking of(List<Cell> now, List<Cell> before) {
        var ranks = Rank.of(now);
        var former = new CellPairs(now, before).obstacle().isEmpty() ? Rank.of(before) : Map.<UnitId, Rank>of();
        boolean sameUnits = ranks.keySet().equals(former.keySet());
        return new Ranking(now.stream()
                .map(cell -> new Row(cell, standing(cell, ranks, former, sameUnits)))
                .sorted(Comparator.comparingInt(Ranking::position))
                .toList());
    }

    /** The rows of these units; everybody keeps the place among all. */
    Ranking of(Set<UnitVersion> units) {
        return new Ranking(
                rows.stream().filter(row -> units.contains(row.cell().unit())).toList());
    }

    /** The rows with a place. */
    public List<Row> ranked() {
        return rows.stream().filter(row -> row.standing() instanceof Ranked).toList();
    }

    /** So many from the top and as many from the bottom, of those with a place where there are enough; else every row. */
    public List<Row> ends(int each) {
        var ranked = ranked();
        var from = ranked.size() >= 2 * each ? ranked : rows;
        return from.size() <= 2 * each
                ? from
                : Stream.concat(from.stream().limit(each), from.stream().skip(from.size() - each))
                        .toList();
    }

    private static Standing standing(Cell cell, Map<UnitId, Rank> ranks, Map<UnitId, Rank> former, boolean sameUnits) {
        var rank = ranks.get(cell.unit().id());
        if (rank == null) {
            return new Unranked(reason(cell));
        }
        var before = Optional.ofNullable(former.get(cell.unit().id()));
        return new Ranked(rank, before, before.filter(then -> sameUnits).map(rank::placesGained));
    }

    private static Reason reason(Cell cell) {
        return switch (cell.state()) {
            case NOT_APPLICABLE -> Reason.NOT_APPLICABLE;
            case NOT_DUE -> Reason.NOT_DUE;
            case OVERDUE -> Reason.NOT_REPORTED;
            case NIL -> Reason.NIL;
            case VALUE, ZERO -> reasonOfFigure(cell);
        };
    }

    private static Reason reasonOfFigure(Cell cell) {
        if (!cell.indicator().hasStatus()) {
            return Reason.NO_DIRECTION;
        }
        if (cell.isPartial()) {
            return Reason.INCOMPLETE;
        }
        return cell.indicator().targetGrowsWithTime() ? Reason.FEWER_MONTHS : Reason.TOO_FEW_CASES;
    }

    /** Places come first, then reasons. */
    private static int position(Row row) {
        return switch (row.standing()) {
            case Ranked ranked -> ranked.rank().from() - ranked.rank().of();
            case Unranked unranked -> 1 + unranked.reason().ordinal();
        };
    }
}
