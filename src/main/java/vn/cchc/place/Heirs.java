package vn.cchc.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who answers for units that have ended by a day: their books went to whoever alone carries on the whole of them. Those of a
 * unit that was divided, or that nobody carries on, went to none.
 */
public record Heirs(UnitHistory units, LocalDate day) {

    /** The unit of the day that has the books; empty for a unit that is there itself or never was, and where none has them. */
    public Optional<UnitId> heirOf(UnitId unit) {
        var seen = new HashSet<UnitId>();
        var next = whole(unit);
        while (next.isPresent() && !units.isThereOn(next.get(), day) && seen.add(next.get())) {
            next = whole(next.get());
        }
        return next.filter(heir -> units.isThereOn(heir, day));
    }

    /** Every unit whose books a unit of the day has besides its own; none mostly. */
    public Set<UnitId> carriedOnBy(UnitId heir) {
        return ended().stream()
                .map(UnitVersion::id)
                .filter(unit -> heirOf(unit).filter(heir::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units that were there before the day and are no more, as they were last, those that ended last first. */
    public List<UnitVersion> ended() {
        return units.lastVersions().stream()
                .filter(last -> !last.validTo().isAfter(day))
                .sorted(Comparator.comparing(UnitVersion::validTo)
                        .reversed()
                        .thenComparing(last -> last.id().value()))
                .toList();
    }

    /** The one unit that took over all there was when this one ended. */
    private Optional<UnitId> whole(UnitId unit) {
        var versions = units.versionsOf(unit);
        if (versions.isEmpty() || versions.getLast().validTo().isAfter(day)) {
            return Optional.empty();
        }
        var passed = units.successions().stream()
                .filter(succession -> succession.predecessor().equals(unit)
                        && succession.effectiveOn().equals(versions.getLast().validTo()))
                .toList();
        return passed.size() == 1 && passed.getFirst().isWhole()
                ? Optional.of(passed.getFirst().successor())
                : Optional.empty();
    }
}
