package vn.cchc.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a unit has been: its own versions, and the units before and after it.
 *
 * @param versions oldest first
 * @param predecessors what it carries on, earliest first
 * @param successors what carries it on, earliest first
 */
public record UnitLife(List<UnitVersion> versions, List<Relative> predecessors, List<Relative> successors) {

    /** A unit before or after, as it was when the one passed into the other. */
    public record Relative(Succession succession, UnitVersion unit) {}

    /** What there is to tell on a day: what is decided for later is not there yet. */
    static UnitLife of(UnitHistory history, UnitId unit, LocalDate day) {
        return new UnitLife(
                versions(history, unit)
                        .filter(version -> !version.validFrom().isAfter(day))
                        .toList(),
                history.successions().stream()
                        .filter(succession -> succession.successor().equals(unit)
                                && !succession.effectiveOn().isAfter(day))
                        .sorted(Comparator.comparing(Succession::effectiveOn))
                        .flatMap(succession -> versions(history, succession.predecessor())
                                .filter(version -> version.validFrom().isBefore(succession.effectiveOn()))
                                .reduce((earlier, later) -> later)
                                .map(version -> new Relative(succession, version))
                                .stream())
                        .toList(),
                history.successions().stream()
                        .filter(succession -> succession.predecessor().equals(unit)
                                && !succession.effectiveOn().isAfter(day))
                        .sorted(Comparator.comparing(Succession::effectiveOn))
                        .flatMap(succession -> versions(history, succession.successor())
                                .filter(version -> version.validTo().isAfter(succession.effectiveOn()))
                                .findFirst()
                                .map(version -> new Relative(succession, version))
                                .stream())
                        .toList());
    }

    private static Stream<UnitVersion> versions(UnitHistory history, UnitId unit) {
        return history.versions().stream()
                .filter(version -> version.id().equals(unit))
                .sorted(Comparator.comparing(UnitVersion::validFrom));
    }

    /** Whether there is more to tell than that it has always been the same. */
    public boolean isEventful() {
        return versions.size() > 1 || !predecessors.isEmpty() || !successors.isEmpty();
    }
}
