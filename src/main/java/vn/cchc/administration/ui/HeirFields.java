package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** Who carries a unit on: one that begins, or one that is there. */
final class HeirFields extends Div {

    /** No unit has it. */
    private static final UnitId NOBODY = new UnitId(0);

    private final UnitPicker picker;
    private final Checkbox begins;
    private final DraftFields draft;
    private final ComboBox<UnitVersion> there;

    HeirFields(UnitDraft blank, UnitPicker picker, UnitWording wording) {
        this.picker = picker;
        begins = new Checkbox(wording.get("directory.field.begins"), true);
        draft = new DraftFields(blank, picker, wording);
        there = picker.one(wording.get("directory.field.heir"));
        there.setRequiredIndicatorVisible(true);
        there.setManualValidation(true);
        there.setVisible(false);
        begins.addValueChangeListener(change -> {
            draft.setVisible(change.getValue());
            there.setVisible(!change.getValue());
        });
        addClassName("form");
        add(begins, draft, there);
    }

    /** A unit that is there. */
    HeirFields of(UnitVersion unit) {
        begins.setValue(false);
        there.setValue(unit);
        return this;
    }

    /** A unit that begins has to be like what it carries on. */
    HeirFields carryOn(UnitVersion unit) {
        draft.carryOn(UnitDraft.of(unit), picker);
        return this;
    }

    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        if (begins.getValue()) {
            return draft.fieldOf(problem);
        }
        return switch (problem.kind()) {
            case UNIT_MISSING, MERGE_ITSELF, HEIR_TWICE -> Optional.of(new FaultField<>(there));
            default -> Optional.empty();
        };
    }

    Heir heir() {
        return begins.getValue()
                ? new Heir.New(draft.draft())
                : new Heir.Existing(
                        there.getOptionalValue().map(UnitVersion::id).orElse(NOBODY));
    }
}
