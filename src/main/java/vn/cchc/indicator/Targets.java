package vn.cchc.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * The targets of one indicator on one day. A country may set one for each unit, so those lie ready by unit.
 *
 * @param own of single units
 * @param shared of everybody and of kinds of unit, the narrower ones first
 */
public record Targets(Map<UnitId, List<Target>> own, List<Target> shared) {

    /** @param held those that hold on the day */
    static Targets of(List<Target> held) {
        return new Targets(
                held.stream()
                        .filter(target -> target.unit() != null)
                        .collect(Collectors.groupingBy(target -> Objects.requireNonNull(target.unit()))),
                held.stream()
                        .filter(target -> target.unit() == null)
                        .sorted(Comparator.comparingInt(Target::narrowness).reversed())
                        .toList());
    }

    /** The narrowest target for a unit; empty where none is set. */
    public Optional<Target> of(UnitVersion unit) {
        var narrowest = own.isEmpty() ? null : first(own.getOrDefault(unit.id(), List.of()), unit);
        return Optional.ofNullable(narrowest == null ? first(shared, unit) : narrowest);
    }

    private static @Nullable Target first(List<Target> targets, UnitVersion unit) {
        for (var target : targets) {
            if (target.isFor(unit)) {
                return target;
            }
        }
        return null;
    }

    /** Whether figures of a unit count at all: a target without a goal says that they do not. */
    public boolean exempt(UnitVersion unit) {
        return of(unit).filter(target -> target.goal() == null).isPresent();
    }
}
