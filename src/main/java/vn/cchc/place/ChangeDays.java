package vn.cchc.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which one more change of a unit can take effect. What is decided last leaves room after it, and before its
 * end; a unit whose end is decided cannot end otherwise before that is withdrawn.
 *
 * @param first the earliest day; empty where no day is possible
 * @param last the latest one; empty where there is none
 * @param decided the day of the last change of the unit, its end included; empty where it only ever began
 */
public record ChangeDays(Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> decided) {

    /** For a change that the unit goes on after: another name, kind, code or parent. */
    public static ChangeDays toAlter(UnitHistory units, UnitId unit) {
        return of(units, unit, false);
    }

    /** For a change that it passes into others by, or ends with. */
    public static ChangeDays toEnd(UnitHistory units, UnitId unit) {
        return of(units, unit, true);
    }

    private static ChangeDays of(UnitHistory units, UnitId unit, boolean ends) {
        var versions = units.versionsOf(unit);
        if (versions.isEmpty()) {
            return new ChangeDays(Optional.empty(), Optional.empty(), Optional.empty());
        }
        var version = versions.getLast();
        var passed = ends ? lastPassing(units, unit) : Optional.<LocalDate>empty();
        var first = passed.filter(version.validFrom()::isBefore)
                .orElse(version.validFrom())
                .plusDays(1);
        boolean possible = version.isOpen() || !ends && first.isBefore(version.validTo());
        var last = version.isOpen() ? Optional.<LocalDate>empty() : Optional.of(version.validTo());
        var decided = last.or(() -> Optional.of(version.validFrom()).filter(day -> versions.size() > 1));
        return new ChangeDays(
                Optional.of(first).filter(day -> possible),
                last.map(day -> day.minusDays(1)).filter(day -> possible),
                Stream.concat(decided.stream(), passed.stream()).max(LocalDate::compareTo));
    }

    /** The last day on which the unit gives something away or takes something over: it cannot be gone by then. */
    private static Optional<LocalDate> lastPassing(UnitHistory units, UnitId unit) {
        return units.successions().stream()
                .filter(succession -> succession.predecessor().equals(unit)
                        || succession.successor().equals(unit))
                .map(Succession::effectiveOn)
                .max(LocalDate::compareTo);
    }
}
