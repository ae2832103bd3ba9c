package vn.cchc.administration.ui;

import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** The same unit by another name. */
final class RenameForm extends ChangeForm {

    private final UnitVersion unit;
    private final NameFields names;

    RenameForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = around.chosen();
        names = new NameFields(
                around.wording().get("directory.field.new-name"),
                unit.name(),
                unit.nameEn(),
                unit::kind,
                around.wording());
        askForDay();
        step(around.wording().get("directory.step.name"), names.name(), names.nameEn(), names.shown());
    }

    @Override
    UnitChange change() {
        return new UnitChange.Alter(
                unit.id(),
                UnitDraft.of(unit).named(names.name().getValue(), names.nameEn().getValue()),
                day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return names.fieldOf(problem).map(FaultField::new);
    }
}
