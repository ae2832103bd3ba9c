package vn.cchc.administration.ui;

import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitProblem;

/** A unit that nobody carries on. */
final class EndForm extends ChangeForm {

    private final UnitId unit;

    EndForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = around.unit().orElseThrow();
        askForDay();
    }

    @Override
    UnitChange change() {
        return new UnitChange.End(unit, day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return Optional.empty();
    }
}
