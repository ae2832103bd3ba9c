package vn.cchc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitProblem.Kind;

/**
 * Finds the units of a change as they are on its day, and says why one of them cannot change then.
 *
 * @param problems told along the way
 */
record UnitsThatChange(UnitHistory units, LocalDate day, List<UnitProblem> problems) {

    /** A unit that is there on the day, whether or not it begins with it. */
    Optional<UnitVersion> there(UnitId unit) {
        var found = units.find(unit, day);
        if (found.isEmpty()) {
            problems.add(notThere(units.versionsOf(unit)));
        }
        return found;
    }

    private UnitProblem notThere(List<UnitVersion> versions) {
        if (versions.isEmpty()) {
            return UnitProblem.of(Kind.UNIT_MISSING);
        }
        var first = versions.getFirst();
        var last = versions.getLast();
        return first.validFrom().isAfter(day)
                ? UnitProblem.of(Kind.BEFORE_BEGIN, first, first.validFrom())
                : UnitProblem.of(Kind.ENDED, last, last.validTo());
    }

    /** The same, where the day is not its first and nothing is decided after it. */
    Optional<UnitVersion> changing(UnitId unit) {
        var found = there(unit);
        found.filter(version -> version.validFrom().equals(day))
                .ifPresent(version -> problems.add(UnitProblem.of(Kind.BEGINS_THAT_DAY, version, day)));
        found.filter(version -> !isLast(version))
                .ifPresent(version -> problems.add(UnitProblem.of(Kind.CHANGES_LATER, version, version.validTo())));
        return found;
    }

    /** The same, where no end of it is decided. */
    Optional<UnitVersion> ending(UnitId unit) {
        var found = changing(unit);
        found.filter(version -> isLast(version) && !version.isOpen())
                .ifPresent(version -> problems.add(UnitProblem.of(Kind.ENDED, version, version.validTo())));
        return found;
    }

    private boolean isLast(UnitVersion version) {
        return units.versionsOf(version.id()).getLast().equals(version);
    }

    /** A commune stays a commune and an office an office, whatever it is called. */
    void alike(UnitVersion was, @Nullable UnitKind kind) {
        if (kind != null && !was.kind().mayBecome(kind)) {
            problems.add(UnitProblem.of(Kind.KINDS_DIFFER, was));
        }
    }
}
