package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Two units with one code or name at once, and what would stand under or pass into a unit that is no more. */
    List<UnitProblem> clashes() {
        var problems = new ArrayList<UnitProblem>(taken());
        var units = units();
        for (var was : before.lastVersions()) {
            var ends = end(was, units);
            if (ends.isBefore(was.validTo())) {
                left(was.id(), ends).ifPresent(problems::add);
                promised(was, ends).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private List<UnitProblem> taken() {
        var problems = new ArrayList<UnitProblem>();
        var known = Set.copyOf(before.versions());
        for (var version : versions) {
            if (!known.contains(version)) {
                first(other -> isAtOnce(other, version) && other.code().equalsIgnoreCase(version.code()))
                        .ifPresent(other -> problems.add(UnitProblem.of(Kind.CODE_TAKEN, other, version.validFrom())));
                first(other -> isAtOnce(other, version) && isCalledBoth(other, version))
                        .filter(other -> isNewlyCalled(version))
                        .ifPresent(other -> problems.add(UnitProblem.of(Kind.NAME_TAKEN, other, version.validFrom())));
            }
        }
        return problems;
    }

    private Optional<UnitVersion> first(Predicate<UnitVersion> wanted) {
        return versions.stream().filter(wanted).findFirst();
    }

    private static boolean isAtOnce(UnitVersion other, UnitVersion version) {
        return !other.id().equals(version.id())
                && other.validFrom().isBefore(version.validTo())
                && version.validFrom().isBefore(other.validTo());
    }

    /** A commune and a township of one name are told apart by their kind, and there are some. */
    private static boolean isCalledBoth(UnitVersion other, UnitVersion version) {
        return other.kind() == version.kind()
                && Objects.equals(other.parent(), version.parent())
                && other.isNamedLike(version);
    }

    /** What was called so before has come from a list, and stands in the way of nothing else. */
    private boolean isNewlyCalled(UnitVersion version) {
        return before.versionsOf(version.id()).stream().noneMatch(was -> isCalledBoth(was, version));
    }

    /** Something that is decided to pass into it, or out of it, on a later day. */
    private Optional<UnitProblem> promised(UnitVersion was, LocalDate ends) {
        return before.successions().stream()
                .filter(successions::contains)
                .filter(succession -> succession.successor().equals(was.id())
                                && !succession.effectiveOn().isBefore(ends)
                        || succession.predecessor().equals(was.id())
                                && succession.effectiveOn().isAfter(ends))
                .findFirst()
                .map(succession -> UnitProblem.of(Kind.CHANGES_LATER, was, succession.effectiveOn()));
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
