package vn.cchc.administration.ui;

import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;

/** The same unit of another kind, with another code or under another one. */
final class KindForm extends ChangeForm {

    private final UnitId unit;
    private final DraftFields as;

    KindForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        var chosen = around.chosen();
        unit = chosen.id();
        as = new DraftFields(UnitDraft.of(chosen), around.picker(this), around.wording());
        add(dayField(), as);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Alter(unit, as.draft(), day());
    }
}
