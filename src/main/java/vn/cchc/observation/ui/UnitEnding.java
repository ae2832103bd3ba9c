package vn.cchc.observation.ui;

import vn.cchc.observation.EndOfUnit;

/** What becomes of the reports of a unit that ends, and whom to ask. */
record UnitEnding(EndOfUnit end, EntryWording wording) {

    String sentence() {
        var unit = wording.name(end.unit());
        var day = wording.date(end.unit().validTo());
        var month = wording.month(end.lastMonth());
        if (!end.isPast()) {
            return wording.get("entry.ending", unit, day, month);
        }
        return end.heir()
                .map(heir -> wording.get("entry.ended", unit, day, month, wording.name(heir)))
                .orElseGet(() -> wording.get("entry.ended.nobody", unit, day, month));
    }
}
