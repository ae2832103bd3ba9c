package vn.cchc.administration.ui;

import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitProblem;

/** A unit that carries on none. */
final class CreateForm extends ChangeForm {

    private final DraftFields unit;

    CreateForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = new DraftFields(around.blank(), around.picker(this), around.wording());
        askForDay();
        step(around.wording().get("directory.step.new-unit"), unit);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Create(unit.draft(), day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return unit.fieldOf(problem);
    }
}
