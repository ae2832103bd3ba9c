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
        var first = version.validFrom().plusDays(1);
        boolean possible = version.isOpen() || !ends && first.isBefore(version.validTo());
        var last = version.isOpen()
                ? Optional.<LocalDate>empty()
                : Optional.of(version.validTo().minusDays(1));
        return new ChangeDays(
                Optional.of(first).filter(day -> possible),
                last.filter(day -> possible),
                lastOf(units, unit, version, versions.size() > 1));
    }

    private static Optional<LocalDate> lastOf(UnitHistory units, UnitId unit, UnitVersion last, boolean changedBefore) {
        var passed = units.successions().stream()
                .filter(succession -> succession.predecessor().equals(unit)
                        || succession.successor().equals(unit))
                .map(Succession::effectiveOn);
        var own = Stream.of(last.validFrom(), last.validTo())
                .filter(day -> !day.equals(UnitVersion.FOR_EVER))
                .filter(day -> changedBefore || !day.equals(last.validFrom()));
        return Stream.concat(own, passed).max(LocalDate::compareTo);
    }

    /** Whether the last change stands in the way and can still be withdrawn. */
    public Optional<LocalDate> withdrawable(LocalDate today) {
        return decided.filter(day -> day.isAfter(today));
    }
}
