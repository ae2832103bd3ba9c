package vn.cchc.letter.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.place.Heirs;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * The communes whose register the reader may keep.
 *
 * @param there those of today, in the roster's order
 * @param ended those that are no more, as they were last, those that ended last first
 */
record KeptUnits(UnitHistory history, LocalDate today, List<UnitVersion> there, List<UnitVersion> ended) {

    /** For so long after its end a unit is offered although its register is empty: letters are entered late. */
    private static final int MONTHS_OFFERED = 12;

    static KeptUnits of(UnitHistory history, LocalDate today, Predicate<UnitId> mine) {
        return new KeptUnits(
                history,
                today,
                history.roster(today, UnitGroup.COMMUNES).stream()
                        .filter(unit -> mine.test(unit.id()))
                        .toList(),
                new Heirs(history, today)
                        .ended().stream()
                                .filter(unit -> UnitGroup.COMMUNES.includes(unit.kind()) && mine.test(unit.id()))
                                .toList());
    }

    /** The one an address names; a code alone is that of a unit of today, if one has it. */
    Optional<UnitVersion> find(String key) {
        return all().filter(unit -> key(unit).equals(key) || fullKey(unit).equals(key))
                .findFirst();
    }

    /** The one shown where the address names none. */
    Optional<UnitVersion> first() {
        return all().findFirst();
    }

    private Stream<UnitVersion> all() {
        return Stream.concat(there.stream(), ended.stream());
    }

    /**
     * Those to choose from: of ended ones those that have entries, and those that may still get some.
     *
     * @param chosen is among them in any case
     * @param withEntries whose register is not empty
     */
    List<UnitVersion> offered(UnitVersion chosen, Set<UnitId> withEntries) {
        return all().filter(unit -> !isEnded(unit)
                        || unit.equals(chosen)
                        || withEntries.contains(unit.id())
                        || unit.validTo().isAfter(today.minusMonths(MONTHS_OFFERED)))
                .toList();
    }

    boolean isEnded(UnitVersion unit) {
        return !unit.validTo().isAfter(today);
    }

    /** As addresses have it: the code, with the day the unit began where another one has had the code as well. */
    String key(UnitVersion unit) {
        boolean plain = isEnded(unit)
                ? all().filter(other -> other.code().equals(unit.code())).count() == 1
                : true;
        return plain ? unit.code() : fullKey(unit);
    }

    private String fullKey(UnitVersion unit) {
        return unit.code() + "@" + firstDay(unit);
    }

    private LocalDate firstDay(UnitVersion unit) {
        return history.versionsOf(unit.id()).getFirst().validFrom();
    }

    /** The days on which it handed letters over, so far. */
    LetterDays daysOf(UnitVersion unit) {
        return new LetterDays(firstDay(unit), isEnded(unit) ? unit.validTo().minusDays(1) : today);
    }

    /** Who has the books of an ended unit; empty where nobody alone has them. */
    Optional<UnitVersion> heirOf(UnitVersion unit) {
        return new Heirs(history, today).heirOf(unit.id()).flatMap(heir -> history.find(heir, today));
    }
}
