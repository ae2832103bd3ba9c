package vn.cchc.administration.ui;

import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitProblem;

/** The same unit of another kind, with another code or under another one. */
final class KindForm extends ChangeForm {

    private final UnitId unit;
    private final DraftFields as;

    KindForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        var chosen = around.chosen();
        unit = chosen.id();
        var picker = around.picker(this);
        as = new DraftFields(UnitDraft.of(chosen), picker, around.wording());
        as.carryOn(UnitDraft.of(chosen), picker);
        askForDay();
        step(around.wording().get("directory.step.what"), as);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Alter(unit, as.draft(), day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return problem.kind() == UnitProblem.Kind.NOTHING_CHANGED ? Optional.empty() : as.fieldOf(problem);
    }
}
