package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Contributions.Mismatch;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** One indicator's cells in two periods, unit by unit. */
record CellPairs(List<Cell> now, List<Cell> before) {

    /** A unit in two periods; either cell may be missing, but not both. */
    record Pair(
            UnitVersion unit, @Nullable Cell now, @Nullable Cell before) {

        /** Whether both sides are all in, of as many months where months add up. */
        boolean isMatch() {
            return now != null
                    && before != null
                    && RollUp.isComplete(now)
                    && RollUp.isComplete(before)
                    && Change.isAlike(now, before);
        }

        boolean isAlike() {
            return now != null && before != null && Change.isAlike(now, before);
        }

        /** Why it is no match; empty as well for a unit without a figure on either side, which changes nothing. */
        Optional<Mismatch> mismatch() {
            var figures = Stream.of(Optional.ofNullable(now), Optional.ofNullable(before))
                    .flatMap(Optional::stream)
                    .filter(cell -> cell.figure() != null)
                    .toList();
            if (isMatch() || figures.isEmpty()) {
                return Optional.empty();
            }
            if (figures.size() == 2 || figures.getFirst().isPartial()) {
                return Optional.of(Mismatch.INCOMPLETE);
            }
            return Optional.of(figures.getFirst().equals(now) ? Mismatch.ONLY_NOW : Mismatch.ONLY_BEFORE);
        }
    }

    CellPairs {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    /** What stands in the way of any comparison, of whatever unit. */
    Optional<Change.Reason> obstacle() {
        if (now.isEmpty()) {
            return Optional.of(Change.Reason.NO_FIGURE);
        }
        if (before.isEmpty()) {
            return Optional.of(Change.Reason.NO_BASE);
        }
        if (!now.getFirst().indicator().isSameDefinitionAs(before.getFirst().indicator())) {
            return Optional.of(Change.Reason.DEFINITION_CHANGED);
        }
        return list().stream().anyMatch(CellPairs::isSameReport)
                ? Optional.of(Change.Reason.SAME_REPORT)
                : Optional.empty();
    }

    private static boolean isSameReport(Pair pair) {
        return pair.now != null
                && pair.before != null
                && !pair.now.months().isEmpty()
                && pair.now.months().equals(pair.before.months());
    }

    /** In the order of the cells now; units that are no longer there follow. */
    List<Pair> list() {
        var then = byUnit(before);
        var today = byUnit(now);
        var present = now.stream()
                .map(cell -> new Pair(cell.unit(), cell, then.get(cell.unit().id())));
        var gone = before.stream()
                .filter(cell -> !today.containsKey(cell.unit().id()))
                .map(cell -> new Pair(cell.unit(), null, cell));
        return Stream.concat(present, gone).toList();
    }

    private static Map<UnitId, Cell> byUnit(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(cell -> cell.unit().id(), Function.identity()));
    }
}
