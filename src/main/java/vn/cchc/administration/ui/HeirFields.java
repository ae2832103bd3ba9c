package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** Who carries a unit on: one that begins, or one that is there. */
final class HeirFields extends Div {

    /** No unit has it. */
    private static final UnitId NOBODY = new UnitId(0);

    private final Checkbox begins;
    private final DraftFields draft;
    private final ComboBox<UnitVersion> there;

    HeirFields(UnitDraft blank, UnitPicker picker, UnitWording wording) {
        begins = new Checkbox(wording.get("directory.field.begins"), true);
        draft = new DraftFields(blank, picker, wording);
        there = picker.one(wording.get("directory.field.heir"));
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

    Heir heir() {
        return begins.getValue()
                ? new Heir.New(draft.draft())
                : new Heir.Existing(
                        there.getOptionalValue().map(UnitVersion::id).orElse(NOBODY));
    }
}
