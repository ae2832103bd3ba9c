package vn.cchc.administration.ui;

import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;

/** A unit that nobody carries on. */
final class EndForm extends ChangeForm {

    private final UnitId unit;

    EndForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = around.unit().orElseThrow();
        add(dayField());
    }

    @Override
    UnitChange change() {
        return new UnitChange.End(unit, day());
    }
}
