package vn.cchc.administration.ui;

import com.vaadin.flow.component.textfield.TextField;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitVersion;

/** The same unit by another name. */
final class RenameForm extends ChangeForm {

    private final UnitVersion unit;
    private final TextField name;
    private final TextField nameEn;

    RenameForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        unit = around.chosen();
        name = new TextField(around.wording().get("directory.field.new-name"), unit.name(), "");
        nameEn = new TextField(around.wording().get("directory.field.name-en"), unit.nameEn(), "");
        name.setHelperText(around.wording().get("directory.field.name.hint"));
        add(dayField(), name, nameEn);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Alter(unit.id(), UnitDraft.of(unit).named(name.getValue(), nameEn.getValue()), day());
    }
}
