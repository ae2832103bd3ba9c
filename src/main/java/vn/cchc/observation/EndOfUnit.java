package vn.cchc.observation;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.place.Heirs;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * A unit that has ended, or will soon.
 *
 * @param unit as it is last
 * @param heir who carries on the whole of it; empty where nobody alone does
 * @param lastMonth the last one it owes a report of
 * @param isPast whether it has ended by now
 */
public record EndOfUnit(UnitVersion unit, Optional<UnitVersion> heir, Month lastMonth, boolean isPast) {

    /** An end farther away than this is nobody's concern yet. */
    private static final int MONTHS_AHEAD = 3;

    static Optional<EndOfUnit> of(UnitId unit, Surroundings around) {
        var soon = around.today().plusMonths(MONTHS_AHEAD);
        return around.units().versionsOf(unit).stream()
                .reduce((former, later) -> later)
                .filter(last -> !last.validTo().isAfter(soon))
                .map(last -> of(last, around));
    }

    private static EndOfUnit of(UnitVersion last, Surroundings around) {
        boolean past = !last.validTo().isAfter(around.today());
        LocalDate day = past ? around.today() : last.validTo();
        var heir = new Heirs(around.units(), day)
                .heirOf(last.id())
                .flatMap(found -> around.units().find(found, day));
        return new EndOfUnit(
                last, heir, around.calendar().monthOf(last.validTo()).minus(1), past);
    }
}
