package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.place.UnitProblem.Kind;

/** The units on paper while a change of them is drawn. */
final class UnitSheet {

    private final UnitHistory before;
    private final List<UnitVersion> versions;
    private final List<Succession> successions;
    private long next = -1;

    UnitSheet(UnitHistory before) {
        this.before = before;
        this.versions = new ArrayList<>(before.versions());
        this.successions = new ArrayList<>(before.successions());
    }

    /** @param draft free of problems */
    UnitVersion begin(UnitDraft draft, LocalDate day) {
        var begun = version(new UnitId(next--), draft, day, UnitVersion.FOR_EVER);
        versions.add(begun);
        return begun;
    }

    void end(UnitVersion unit, LocalDate day) {
        if (unit.validFrom().isBefore(day)) {
            replace(unit, unit.until(day));
        }
    }

    void alter(UnitVersion unit, UnitDraft as, LocalDate day) {
        if (unit.validFrom().isBefore(day)) {
            replace(unit, unit.until(day));
            versions.add(version(unit.id(), as, day, unit.validTo()));
        }
    }

    void correct(UnitVersion unit, UnitDraft as) {
        replace(unit, version(unit.id(), as, unit.validFrom(), unit.validTo()));
    }

    private static UnitVersion version(UnitId id, UnitDraft draft, LocalDate from, LocalDate to) {
        return new UnitVersion(
                id,
                draft.code(),
                draft.name(),
                draft.nameEn(),
                Objects.requireNonNull(draft.kind()),
                draft.parent(),
                from,
                to);
    }

    void replace(UnitVersion unit, UnitVersion by) {
        versions.remove(unit);
        versions.add(by);
    }

    void remove(UnitVersion unit) {
        versions.remove(unit);
    }

    void pass(Succession succession) {
        successions.add(succession);
    }

    void keep(Succession succession) {
        successions.remove(succession);
    }

    UnitHistory units() {
        return new UnitHistory(versions, before.calendar(), successions);
    }

    /** Two units with one code at once, and units that would stand under one that is no more. */
    List<UnitProblem> clashes() {
        var problems = new ArrayList<UnitProblem>();
        var known = Set.copyOf(before.versions());
        versions.stream()
                .filter(version -> !known.contains(version))
                .forEach(version -> versions.stream()
                        .filter(other -> isTakenBy(other, version))
                        .findFirst()
                        .ifPresent(other -> problems.add(UnitProblem.of(Kind.CODE_TAKEN, other, version.validFrom()))));
        var units = units();
        for (var was : before.lastVersions()) {
            var ends = end(was, units);
            if (ends.isBefore(was.validTo())) {
                left(was.id(), ends).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean isTakenBy(UnitVersion other, UnitVersion version) {
        return !other.id().equals(version.id())
                && other.code().equalsIgnoreCase(version.code())
                && other.validFrom().isBefore(version.validTo())
                && version.validFrom().isBefore(other.validTo());
    }

    /** The day from which a unit is no more; one that never begins is not there from the day it would have. */
    private LocalDate end(UnitVersion was, UnitHistory units) {
        var is = units.versionsOf(was.id());
        return is.isEmpty()
                ? before.versionsOf(was.id()).getFirst().validFrom()
                : is.getLast().validTo();
    }

    private Optional<UnitProblem> left(UnitId parent, LocalDate ends) {
        long children = versions.stream()
                .filter(child ->
                        parent.equals(child.parent()) && child.validTo().isAfter(ends))
                .map(UnitVersion::id)
                .distinct()
                .count();
        return children == 0
                ? Optional.empty()
                : before.versionsOf(parent).reversed().stream()
                        .findFirst()
                        .map(unit -> UnitProblem.of(Kind.CHILDREN_LEFT, unit, (int) children));
    }
}
