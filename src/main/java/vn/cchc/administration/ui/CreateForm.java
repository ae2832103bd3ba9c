package vn.cchc.administration.ui;

import vn.cchc.place.UnitChange;

/** A unit that carries on none. */
final class CreateForm extends ChangeForm {

    private final DraftFields unit;

    CreateForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = new DraftFields(around.blank(), around.picker(this), around.wording());
        add(dayField(), unit);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Create(unit.draft(), day());
    }
}
