package vn.cchc.administration.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;

/**
 * What the forms need to know.
 *
 * @param unit the one that was chosen before; empty for a new one, and for a merger of any
 * @param firstDay the day of the address, which the form begins with
 */
record FormSurroundings(
        Units units, Optional<UnitId> unit, Optional<LocalDate> firstDay, LocalDate today, UnitWording wording) {

    UnitPicker picker(ChangeForm form) {
        return new UnitPicker(units, form, shownDay(), wording);
    }

    private LocalDate shownDay() {
        return firstDay.orElse(today);
    }

    UnitHistory history() {
        return units.history(AsOf.NOW);
    }

    /** The chosen unit as it is on the day shown, else as it is last. */
    UnitVersion chosen() {
        var history = history();
        var id = unit.orElseThrow();
        return history.find(id, shownDay())
                .orElseGet(() -> history.versionsOf(id).getLast());
    }

    /** Every version of the chosen unit, newest first. */
    List<UnitVersion> versions() {
        return history().versionsOf(unit.orElseThrow()).reversed();
    }

    /** A new unit stands where the others do. */
    UnitDraft blank() {
        var parents = history().on(shownDay()).stream()
                .filter(unit -> !UnitGroup.ALL.includes(unit.kind()))
                .sorted(Comparator.comparing(unit -> unit.kind().ordinal()))
                .toList();
        return new UnitDraft(
                "", "", "", null, parents.size() == 1 ? parents.getFirst().id() : null);
    }
}
