package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitVersion;

/** Units that pass wholly into one. */
final class MergeForm extends ChangeForm {

    private final MultiSelectComboBox<UnitVersion> units;
    private final HeirFields heir;

    MergeForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        var picker = around.picker(this);
        units = picker.several(around.wording().get("directory.field.merged"));
        units.setHelperText(around.wording().get("directory.field.merged.hint"));
        heir = new HeirFields(around.blank(), picker, around.wording());
        around.unit().flatMap(picker::find).ifPresent(units::select);
        add(dayField(), units, heir);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Merge(
                units.getValue().stream().map(UnitVersion::id).toList(), heir.heir(), day());
    }
}
