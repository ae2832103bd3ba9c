package vn.cchc.administration.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitProblem;

/** A unit's name in both languages: the English one follows the other by rule as long as nobody writes it. */
final class NameFields {

    private static final int LONGEST = 200;

    private final TextField name;
    private final TextField nameEn;
    private final Paragraph shown = new Paragraph();
    private final Supplier<@Nullable UnitKind> kind;
    private final UnitWording wording;

    /** What the rule wrote last; a field that holds anything else is somebody's own. */
    private String followed;

    NameFields(String label, String name, String nameEn, Supplier<@Nullable UnitKind> kind, UnitWording wording) {
        this.kind = kind;
        this.wording = wording;
        this.name = new TextField(label, name, "");
        this.nameEn = new TextField(wording.get("directory.field.name-en"), nameEn, "");
        this.name.setHelperText(wording.get("directory.field.name.hint"));
        this.nameEn.setHelperText(wording.get("directory.field.name-en.hint"));
        followed = EnglishName.of(name, kind.get()).orElse("");
        for (var field : java.util.List.of(this.name, this.nameEn)) {
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(typed -> say());
        }
        this.name.addValueChangeListener(typed -> follow());
        shown.addClassName("subtitle");
        shown.getElement().setAttribute("aria-live", "polite");
        say();
    }

    TextField name() {
        return name;
    }

    TextField nameEn() {
        return nameEn;
    }

    /** How screens will call the unit. */
    Paragraph shown() {
        return shown;
    }

    /** The kind decides what the unit is called, and by which rule. */
    void listenTo(HasValue<?, UnitKind> field) {
        field.addValueChangeListener(chosen -> {
            follow();
            say();
        });
    }

    private void follow() {
        var own = nameEn.getValue();
        if (own.isBlank() || own.equals(followed)) {
            followed = EnglishName.of(name.getValue(), kind.get()).orElse("");
            nameEn.setValue(followed);
        }
    }

    private void say() {
        var chosen = kind.get();
        boolean known = chosen != null && !name.getValue().isBlank();
        shown.setVisible(known);
        if (chosen != null && known) {
            shown.setText(wording.bothNames(
                    chosen, name.getValue().strip(), nameEn.getValue().strip()));
        }
    }

    Optional<TextField> fieldOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case NAME_MISSING, NAME_WITH_KIND, NAME_TAKEN, NAME_PERSONAL, NOTHING_CHANGED -> Optional.of(name);
            case NAME_EN_MISSING, NAME_EN_WITH_KIND -> Optional.of(nameEn);
            case NAME_TOO_LONG -> Optional.of(name.getValue().length() > LONGEST ? name : nameEn);
            default -> Optional.empty();
        };
    }
}
