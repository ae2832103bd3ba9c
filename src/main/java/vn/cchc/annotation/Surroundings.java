package vn.cchc.annotation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/**
 * The units and indicators that notes are about, as they were known at a moment.
 *
 * @param asOf the moment they are known at, which is now where another was asked for that nothing is known of
 * @param now Vietnam time, to the second, as the database keeps it
 */
public record Surroundings(UnitHistory units, Catalogue catalogue, AsOf asOf, LocalDateTime now) {

    /** The day of the moment. */
    public LocalDate today() {
        return asOf.today(now.toLocalDate());
    }

    /** As it is on the day of the moment, or as it was then where it is gone; empty for a note on every unit. */
    public Optional<UnitVersion> unitOf(Annotation note) {
        return note.unit().flatMap(unit -> units.find(unit, today()).or(() -> units.find(unit, note.on())));
    }

    /** Whether a unit is there no more: only periods before its end know it. */
    public boolean isGone(UnitVersion unit) {
        return !unit.isValidOn(today());
    }

    /** By its newest definition; empty for a note on every indicator. */
    public Optional<Indicator> indicatorOf(Annotation note) {
        return note.indicator().map(code -> catalogue.definitionsOf(code).getLast());
    }

    /** Those a note of a day can be about. */
    public List<UnitVersion> unitsOn(LocalDate day) {
        return units.roster(day, UnitGroup.ALL);
    }

    /** Those a note can be about, in the catalogue's order. */
    public List<Indicator> indicators() {
        return catalogue.inForceOn(today());
    }
}
