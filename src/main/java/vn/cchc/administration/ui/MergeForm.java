package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** Units that pass wholly into one. */
final class MergeForm extends ChangeForm {

    private final MultiSelectComboBox<UnitVersion> units;
    private final HeirFields heir;

    MergeForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        var wording = around.wording();
        var picker = around.picker(this);
        units = picker.several(wording.get("directory.field.merged"));
        units.setHelperText(wording.get("directory.field.merged.hint"));
        units.setRequiredIndicatorVisible(true);
        units.setManualValidation(true);
        units.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        heir = new HeirFields(around.blank(), picker, wording);
        units.addValueChangeListener(
                chosen -> chosen.getValue().stream().findFirst().ifPresent(heir::carryOn));
        around.unit().flatMap(picker::find).ifPresent(units::select);
        askForDay();
        step(wording.get("directory.step.merged"), units);
        step(wording.get("directory.step.heir"), heir);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Merge(
                units.getValue().stream().map(UnitVersion::id).toList(), heir.heir(), day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case MERGE_NOBODY, MERGE_ALONE, KINDS_DIFFER -> Optional.of(new FaultField<>(units));
            default -> heir.fieldOf(problem);
        };
    }
}
