package vn.cchc.administration.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** The units of a day, each under the one it belongs to; those found by words alone where there are any. */
record UnitTree(List<Row> rows) {

    /** @param depth 0 for a unit that stands under none */
    record Row(UnitVersion unit, int depth) {}

    /**
     * @param search empty: everything. A unit that is found is shown alone, not with all that stands under it
     */
    static UnitTree of(UnitHistory units, LocalDate day, String search) {
        var there = units.on(day);
        var known = new HashSet<UnitId>();
        there.forEach(unit -> known.add(unit.id()));
        Map<@Nullable UnitId, List<UnitVersion>> under = new HashMap<>();
        for (var unit : there) {
            var parent = unit.parent();
            var key = parent != null && known.contains(parent) ? parent : null;
            under.computeIfAbsent(key, above -> new ArrayList<>()).add(unit);
        }
        var rows = new ArrayList<Row>();
        add(null, 0, under, rows, new HashSet<>());
        return new UnitTree(
                search.isEmpty()
                        ? rows
                        : rows.stream()
                                .filter(row -> row.unit().matches(search))
                                .toList());
    }

    private static void add(
            @Nullable UnitId parent,
            int depth,
            Map<@Nullable UnitId, List<UnitVersion>> under,
            List<Row> rows,
            Set<UnitId> seen) {
        for (var unit : under.getOrDefault(parent, List.of())) {
            if (seen.add(unit.id())) {
                rows.add(new Row(unit, depth));
                add(unit.id(), depth + 1, under, rows, seen);
            }
        }
    }
}
