package vn.cchc.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units before and after a change that keeps to the rules. A unit that is to begin has a negative id until it is
 * written.
 *
 * @param day the first day on which they differ
 */
public record UnitPlan(LocalDate day, UnitHistory before, UnitHistory after) {

    /**
     * A unit that goes on as something else.
     *
     * @param was as it would have been on the day
     */
    public record Altered(UnitVersion was, UnitVersion is) {}

    /**
     * A code or name that another unit had the day before.
     *
     * @param from who had it
     * @param to who has it from the day on
     */
    public record Passing(UnitVersion from, UnitVersion to) {}

    /**
     * A unit that would be left without the one above it.
     *
     * @param parent as it is last
     */
    public record Outliving(UnitVersion unit, UnitVersion parent) {}

    /**
     * @param today decides what is still to come
     * @throws RefusedUnitChangeException for a change that breaks the rules, with every reason
     */
    public static UnitPlan of(UnitHistory units, UnitChange change, LocalDate today) {
        return UnitPlanner.plan(units, change, today);
    }

    /** Those that are no more from the day on, as they were last, in the roster's order. */
    public List<UnitVersion> ended() {
        return only(before, after);
    }

    /** Those that are new on the day, in the roster's order. */
    public List<UnitVersion> begun() {
        return only(after, before);
    }

    private List<UnitVersion> only(UnitHistory one, UnitHistory other) {
        return one.on(day).stream()
                .filter(unit -> !other.isThereOn(unit.id(), day))
                .toList();
    }

    /** Those that go on under another name, code, kind or parent. */
    public List<Altered> altered() {
        return after.on(day).stream()
                .flatMap(is -> before
                        .find(is.id(), day)
                        .filter(was -> !UnitDraft.of(was).equals(UnitDraft.of(is)))
                        .map(was -> new Altered(was, is))
                        .stream())
                .toList();
    }

    /** Codes that pass from one unit to another: whoever reads tables of both times must not join on them. */
    public List<Passing> codesThatPass() {
        var eve = day.minusDays(1);
        return changed()
                .flatMap(is -> before
                        .find(is.code(), eve)
                        .filter(was -> !was.id().equals(is.id()))
                        .map(was -> new Passing(was, is))
                        .stream())
                .toList();
    }

    /** Names that another unit, with another code, had the day before and has no more. */
    public List<Passing> namesThatPass() {
        var eve = before.on(day.minusDays(1));
        return changed()
                .flatMap(is -> eve.stream()
                        .filter(was -> !was.id().equals(is.id())
                                && was.name().equals(is.name())
                                && !was.code().equals(is.code())
                                && after.find(was.id(), day)
                                        .filter(goesOn -> goesOn.isNamedLike(is))
                                        .isEmpty())
                        .map(was -> new Passing(was, is)))
                .toList();
    }

    /** Units that stand beside one that begins or changes and are called like it: their kinds tell them apart. */
    public List<Passing> namesakes() {
        var there = after.on(day);
        return changed()
                .flatMap(is -> there.stream()
                        .filter(other -> !other.id().equals(is.id())
                                && other.kind().mayBecome(is.kind())
                                && Objects.equals(other.parent(), is.parent())
                                && other.isNamedLike(is))
                        .map(other -> new Passing(other, is)))
                .toList();
    }

    /** Units that begin or change and go on longer than the one they stand under. */
    public List<Outliving> outliving() {
        return changed()
                .flatMap(unit -> Optional.ofNullable(unit.parent()).stream()
                        .map(after::versionsOf)
                        .filter(versions -> !versions.isEmpty())
                        .map(List::getLast)
                        .filter(parent -> parent.validTo()
                                .isBefore(after.versionsOf(unit.id()).getLast().validTo()))
                        .map(parent -> new Outliving(unit, parent)))
                .toList();
    }

    private Stream<UnitVersion> changed() {
        return Stream.concat(begun().stream(), altered().stream().map(Altered::is));
    }

    /** Who passes into whom by this change. */
    public List<Succession> passed() {
        var known = Set.copyOf(before.successions());
        return after.successions().stream()
                .filter(succession -> !known.contains(succession))
                .toList();
    }

    /** Those whose history in today's boundaries begins with the day, since nobody can say what part they carry on. */
    public List<UnitVersion> breaks() {
        var broken = new HashSet<UnitId>();
        passed().stream().filter(succession -> succession.allocated().isEmpty()).forEach(succession -> {
            broken.add(succession.successor());
            broken.add(succession.predecessor());
        });
        return after.on(day).stream().filter(unit -> broken.contains(unit.id())).toList();
    }

    /** A unit of either side, as it is on the day or was last before it. */
    public Optional<UnitVersion> find(UnitId unit) {
        return after.find(unit, day).or(() -> before.find(unit, day)).or(() -> before.find(unit, day.minusDays(1)));
    }

    Set<UnitVersion> removed() {
        return difference(before, after);
    }

    Set<UnitVersion> added() {
        return difference(after, before);
    }

    /** Who would have passed into whom, and does not. */
    public Set<Succession> withdrawn() {
        var gone = new HashSet<>(before.successions());
        after.successions().forEach(gone::remove);
        return gone;
    }

    /** All that are something else before and after, on whatever day, and all whose succession differs. */
    Set<UnitId> concerned() {
        var units = new HashSet<UnitId>();
        removed().forEach(version -> units.add(version.id()));
        added().forEach(version -> units.add(version.id()));
        Stream.concat(withdrawn().stream(), passed().stream()).forEach(passed -> {
            units.add(passed.predecessor());
            units.add(passed.successor());
        });
        return units;
    }

    /**
     * Units that are there either way and whose reports would be of something else once a change is withdrawn, as they are on
     * the day: those that took part in what is withdrawn, and those whose kind, code or unit above goes back. A mere name is
     * free.
     */
    public List<UnitVersion> staying() {
        var parties = new HashSet<UnitId>();
        withdrawn().forEach(passed -> {
            parties.add(passed.predecessor());
            parties.add(passed.successor());
        });
        altered().stream()
                .filter(UnitPlan::isMoreThanAName)
                .forEach(altered -> parties.add(altered.is().id()));
        return after.on(day).stream()
                .filter(unit -> parties.contains(unit.id()) && before.isThereOn(unit.id(), day))
                .toList();
    }

    private static boolean isMoreThanAName(Altered altered) {
        var was = altered.was();
        var is = altered.is();
        return was.kind() != is.kind() || !was.code().equals(is.code()) || !Objects.equals(was.parent(), is.parent());
    }

    private static Set<UnitVersion> difference(UnitHistory one, UnitHistory other) {
        var versions = new HashSet<>(one.versions());
        other.versions().forEach(versions::remove);
        return versions;
    }

    /** The same with the ids that new units were given. */
    UnitPlan numbered(Map<UnitId, UnitId> ids) {
        var versions = after.versions().stream()
                .map(version -> version.of(given(ids, version.id()), parent(ids, version.parent())))
                .toList();
        var successions = after.successions().stream()
                .map(each -> new Succession(
                        each.predecessor(),
                        given(ids, each.successor()),
                        each.effectiveOn(),
                        each.kind(),
                        each.share()))
                .toList();
        return new UnitPlan(day, before, new UnitHistory(versions, after.calendar(), successions));
    }

    private static UnitId given(Map<UnitId, UnitId> ids, UnitId id) {
        return ids.getOrDefault(id, id);
    }

    private static @Nullable UnitId parent(Map<UnitId, UnitId> ids, @Nullable UnitId parent) {
        return parent == null ? null : given(ids, parent);
    }
}
