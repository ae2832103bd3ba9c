package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.place.UnitProblem.Kind;

/**
 * Takes back what was decided for a day: units that would end go on, and units that would begin do not. Whether anything
 * hangs on these is asked elsewhere.
 */
record UnitWithdrawal(UnitHistory units, UnitSheet sheet, LocalDate today) {

    /** What forbids it; the sheet holds the units without the change where nothing does. */
    List<UnitProblem> problems(UnitId unit, LocalDate day) {
        var concerned = concerned(unit, day);
        if (concerned.stream().noneMatch(id -> changes(id, day))) {
            return List.of(UnitProblem.of(Kind.NOTHING_TO_WITHDRAW));
        }
        var problems = new ArrayList<UnitProblem>();
        for (var id : concerned) {
            problems.addAll(takeBack(id, day));
            problems.addAll(parentThatEnds(id, day, concerned));
        }
        units.successions().stream()
                .filter(succession -> isOf(succession, day, concerned))
                .forEach(sheet::keep);
        return problems.stream().distinct().toList();
    }

    private static boolean isOf(Succession succession, LocalDate day, Set<UnitId> concerned) {
        return succession.effectiveOn().equals(day) && concerned.contains(succession.predecessor());
    }

    private boolean changes(UnitId unit, LocalDate day) {
        return units.versionsOf(unit).stream()
                        .anyMatch(version -> version.validFrom().equals(day)
                                || version.validTo().equals(day))
                || units.successions().stream().anyMatch(succession -> isOf(succession, day, Set.of(unit)));
    }

    /** All that passes into or comes out of the unit on that day, and the offices that end with a district. */
    private Set<UnitId> concerned(UnitId unit, LocalDate day) {
        var concerned = new HashSet<>(Set.of(unit));
        var passing = units.successions().stream()
                .filter(succession -> succession.effectiveOn().equals(day))
                .toList();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var succession : passing) {
                if (concerned.contains(succession.predecessor()) || concerned.contains(succession.successor())) {
                    grew |= concerned.add(succession.predecessor()) | concerned.add(succession.successor());
                }
            }
        }
        units.versions().stream()
                .filter(version -> version.kind().isOffice()
                        && version.validTo().equals(day)
                        && version.parent() != null
                        && concerned.contains(version.parent())
                        && !units.isThereOn(version.parent(), day))
                .map(UnitVersion::id)
                .toList()
                .forEach(concerned::add);
        return concerned;
    }

    private List<UnitProblem> takeBack(UnitId unit, LocalDate day) {
        var versions = units.versionsOf(unit);
        var until = versions.stream()
                .filter(version -> version.validTo().equals(day))
                .findFirst();
        var since = versions.stream()
                .filter(version -> version.validFrom().equals(day))
                .findFirst();
        if (since.isPresent() && (isDecidedAfter(unit, day))) {
            return List.of(UnitProblem.of(Kind.CHANGES_LATER, since.get(), day));
        }
        if (until.isEmpty() && since.filter(this::hasBegunAboveOthers).isPresent()) {
            return List.of(UnitProblem.of(Kind.BEGUN_ABOVE, since.get(), day));
        }
        since.ifPresent(sheet::remove);
        until.ifPresent(last ->
                sheet.replace(last, last.until(since.map(UnitVersion::validTo).orElse(UnitVersion.FOR_EVER))));
        return List.of();
    }

    private boolean hasBegunAboveOthers(UnitVersion unit) {
        return unit.kind().isAboveCommunes() && !unit.validFrom().isAfter(today);
    }

    /** A unit cannot go on under one that still ends that day. */
    private List<UnitProblem> parentThatEnds(UnitId unit, LocalDate day, Set<UnitId> concerned) {
        return units.find(unit, day.minusDays(1)).stream()
                .filter(version -> version.validTo().equals(day) && !units.isThereOn(unit, day))
                .flatMap(version -> Optional.ofNullable(version.parent()).stream())
                .filter(parent -> !concerned.contains(parent) && !units.isThereOn(parent, day))
                .flatMap(parent -> units.find(parent, day.minusDays(1)).stream())
                .map(parent -> UnitProblem.of(Kind.PARENT_ENDS, parent, parent.validTo()))
                .toList();
    }

    /** Whether the unit changes once more after the day: that has to be taken back first. */
    private boolean isDecidedAfter(UnitId unit, LocalDate day) {
        return units.versionsOf(unit).getLast().validFrom().isAfter(day)
                || units.successions().stream()
                        .anyMatch(succession -> succession.effectiveOn().isAfter(day)
                                && (succession.predecessor().equals(unit)
                                        || succession.successor().equals(unit)));
    }
}
