package vn.cchc.annotation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** The units and indicators that notes are about. */
record Surroundings(UnitHistory units, Catalogue catalogue, LocalDate today) {

    /** As it is today, or as it was then where it is gone; empty for a note on every unit. */
    Optional<UnitVersion> unitOf(Annotation note) {
        return note.unit().flatMap(unit -> units.find(unit, today).or(() -> units.find(unit, note.on())));
    }

    /** By its newest definition; empty for a note on every indicator. */
    Optional<Indicator> indicatorOf(Annotation note) {
        return note.indicator().map(code -> catalogue.definitionsOf(code).getLast());
    }

    /** Those a note of a day can be about. */
    List<UnitVersion> unitsOn(LocalDate day) {
        return units.roster(day, UnitGroup.ALL);
    }

    /** Those a note can be about, in the catalogue's order. */
    List<Indicator> indicators() {
        return catalogue.inForceOn(today);
    }
}
