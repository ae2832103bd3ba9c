package vn.cchc.access.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** The units that officers work for, as they are called today, or were called last. */
record OfficerUnits(UnitHistory history, LocalDate today, AccountWording wording) {

    /** Those of today, in the roster's order. */
    List<UnitVersion> choices() {
        return history.roster(today, UnitGroup.ALL);
    }

    /** One that is no more is said to be so. */
    String of(UnitId unit) {
        return history.find(unit, today)
                .map(wording::name)
                .or(() -> last(unit).map(was -> wording.get("users.unit.gone", wording.name(was))))
                .orElse("–");
    }

    boolean isGone(UnitId unit) {
        return history.find(unit, today).isEmpty();
    }

    private Optional<UnitVersion> last(UnitId unit) {
        return history.versions().stream()
                .filter(version -> version.id().equals(unit))
                .max(Comparator.comparing(UnitVersion::validFrom));
    }
}
