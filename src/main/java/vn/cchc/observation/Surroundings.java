package vn.cchc.observation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.indicator.Catalogue;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * What decides which reports there are.
 *
 * @param now Vietnam time, to the second as the database keeps it
 */
record Surroundings(UnitHistory units, Catalogue catalogue, LocalDateTime now) {

    LocalDate today() {
        return now.toLocalDate();
    }

    ReportingCalendar calendar() {
        return units.calendar();
    }

    /** The month that runs today. */
    Month current() {
        return calendar().monthOf(today());
    }

    /** The unit as it is at the end of a month it reports; empty where it owes no report or the month has not begun. */
    Optional<UnitVersion> reporter(UnitId unit, Month month) {
        return month.isAfter(current())
                ? Optional.empty()
                : units.find(unit, calendar().lastDateOf(month))
                        .filter(found ->
                                found.kind().isCommuneLevel() || found.kind().isOffice());
    }

    boolean isOver(Month month) {
        return calendar().lastDateOf(month).isBefore(today());
    }
}
