package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitVersion;

/** A name that was mistyped: the version it stands in stays as long as it was. */
final class CorrectForm extends ChangeForm {

    private final ComboBox<UnitVersion> version;
    private final TextField name;
    private final TextField nameEn;
    private final TextArea reason;

    CorrectForm(FormSurroundings around) {
        super(Optional.empty(), around.wording());
        var wording = around.wording();
        version = new ComboBox<>(wording.get("directory.field.version"), around.versions());
        name = new TextField(wording.get("directory.field.name"));
        nameEn = new TextField(wording.get("directory.field.name-en"));
        reason = new TextArea(wording.get("directory.field.reason"));
        version.setItemLabelGenerator(
                known -> wording.get("directory.version", wording.name(known), wording.day(known.validFrom())));
        version.addValueChangeListener(chosen -> fill(chosen.getValue()));
        version.setValue(around.chosen());
        add(version, name, nameEn, reason);
    }

    private void fill(@org.jspecify.annotations.Nullable UnitVersion chosen) {
        if (chosen != null) {
            name.setValue(chosen.name());
            nameEn.setValue(chosen.nameEn());
        }
    }

    @Override
    UnitChange change() {
        var chosen = version.getOptionalValue();
        return new UnitChange.Correct(
                chosen.map(UnitVersion::id).orElseGet(() -> new vn.cchc.place.UnitId(0)),
                chosen.map(UnitVersion::validFrom).orElse(null),
                name.getValue(),
                nameEn.getValue(),
                reason.getValue());
    }
}
