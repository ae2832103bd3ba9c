package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** A name that was mistyped: the version it stands in stays as long as it was. */
final class CorrectForm extends ChangeForm {

    /** No unit has it. */
    private static final UnitId NOBODY = new UnitId(0);

    private final ComboBox<UnitVersion> version;
    private final NameFields names;
    private final TextArea reason;

    CorrectForm(FormSurroundings around) {
        super(Optional.empty(), around.wording());
        var wording = around.wording();
        var chosen = around.chosen();
        version = new ComboBox<>(wording.get("directory.field.version"), around.versions());
        version.setValue(chosen);
        names = new NameFields(
                wording.get("directory.field.name"), chosen.name(), chosen.nameEn(), chosen::kind, wording);
        reason = new TextArea(wording.get("directory.field.reason"));
        reason.setHelperText(wording.get("directory.field.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        version.setItemLabelGenerator(
                known -> wording.get("directory.version", wording.name(known), wording.day(known.validFrom())));
        version.addValueChangeListener(other -> fill(other.getValue()));
        step(wording.get("directory.step.version"), version);
        step(wording.get("directory.step.right"), names.name(), names.nameEn(), names.shown(), reason);
    }

    private void fill(@Nullable UnitVersion chosen) {
        if (chosen != null) {
            names.name().setValue(chosen.name());
            names.nameEn().setValue(chosen.nameEn());
        }
    }

    @Override
    UnitChange change() {
        var chosen = version.getOptionalValue();
        return new UnitChange.Correct(
                chosen.map(UnitVersion::id).orElse(NOBODY),
                chosen.map(UnitVersion::validFrom).orElse(null),
                names.name().getValue(),
                names.nameEn().getValue(),
                reason.getValue());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case DAY_MISSING, UNIT_MISSING -> Optional.of(new FaultField<>(version));
            case REASON_MISSING, REASON_TOO_LONG, REASON_PERSONAL -> Optional.of(new FaultField<>(reason));
            default -> names.fieldOf(problem).map(FaultField::new);
        };
    }
}
