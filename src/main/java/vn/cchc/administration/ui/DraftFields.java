package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** What a unit is to be called, what it is and under which it stands. */
final class DraftFields extends Div {

    private final TextField code;
    private final TextField name;
    private final TextField nameEn;
    private final ComboBox<UnitKind> kind;
    private final ComboBox<UnitVersion> parent;

    /** @param draft what stands in the fields at first */
    DraftFields(UnitDraft draft, UnitPicker picker, UnitWording wording) {
        code = new TextField(wording.get("directory.field.code"), draft.code(), "");
        name = new TextField(wording.get("directory.field.name"), draft.name(), "");
        nameEn = new TextField(wording.get("directory.field.name-en"), draft.nameEn(), "");
        kind = new ComboBox<>(wording.get("directory.field.kind"), Arrays.asList(UnitKind.values()));
        parent = picker.parents(wording.get("directory.field.parent"));
        kind.setItemLabelGenerator(wording::kind);
        name.setHelperText(wording.get("directory.field.name.hint"));
        parent.setHelperText(wording.get("directory.field.parent.hint"));
        parent.setClearButtonVisible(true);
        kind.setValue(draft.kind());
        Optional.ofNullable(draft.parent()).flatMap(picker::find).ifPresent(parent::setValue);
        addClassName("form");
        add(kind, name, nameEn, code, parent);
    }

    UnitDraft draft() {
        return new UnitDraft(
                code.getValue(),
                name.getValue(),
                nameEn.getValue(),
                kind.getValue(),
                parent.getOptionalValue().map(UnitVersion::id).orElse(null));
    }
}
