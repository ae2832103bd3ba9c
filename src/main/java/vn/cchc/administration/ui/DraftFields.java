package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** Under which unit one stands, what it is and what it is called. */
final class DraftFields extends Div {

    private final ComboBox<UnitVersion> parent;
    private final ComboBox<UnitKind> kind;
    private final NameFields names;
    private final TextField code;

    /** What the unit carries on, and has to be like; absent where it carries on none, or any. */
    private @Nullable UnitKind like;

    /** @param draft what stands in the fields at first */
    DraftFields(UnitDraft draft, UnitPicker picker, UnitWording wording) {
        parent = picker.parents(wording.get("directory.field.parent"));
        kind = new ComboBox<>(wording.get("directory.field.kind"));
        names = new NameFields(
                wording.get("directory.field.name"), draft.name(), draft.nameEn(), this::chosenKind, wording);
        code = new TextField(wording.get("directory.field.code"), draft.code(), "");
        kind.setItemLabelGenerator(wording::kind);
        kind.setHelperText(wording.get("directory.field.kind.hint"));
        kind.setRequiredIndicatorVisible(true);
        kind.setManualValidation(true);
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        code.setHelperText(wording.get("directory.field.code.hint"));
        parent.setHelperText(wording.get("directory.field.parent.hint"));
        parent.setClearButtonVisible(true);
        fill(draft, picker);
        parent.addValueChangeListener(chosen -> offerKinds());
        names.listenTo(kind);
        addClassName("form");
        add(parent, kind, names.name(), names.nameEn(), names.shown(), code);
    }

    private void fill(UnitDraft draft, UnitPicker picker) {
        Optional.ofNullable(draft.parent()).flatMap(picker::find).ifPresent(parent::setValue);
        offerKinds();
        kind.setValue(draft.kind());
    }

    private @Nullable UnitKind chosenKind() {
        return kind.getValue();
    }

    /** Only what can stand under the unit chosen; one that is left over from another choice is taken away. */
    private void offerKinds() {
        var above = parent.getValue();
        var chosen = kind.getValue();
        var offered = Arrays.stream(UnitKind.values())
                .filter(one -> above == null || one.mayStandUnder(above.kind()))
                .filter(one -> like == null || like.mayBecome(one))
                .toList();
        kind.setItems(offered);
        kind.setValue(offered.contains(chosen) ? chosen : offered.size() == 1 ? offered.getFirst() : null);
    }

    /** The unit carries on one like this: it begins as the same, under the same. */
    void carryOn(UnitDraft draft, UnitPicker picker) {
        like = draft.kind();
        if (kind.isEmpty()) {
            kind.setValue(draft.kind());
        }
        if (parent.isEmpty()) {
            Optional.ofNullable(draft.parent()).flatMap(picker::find).ifPresent(parent::setValue);
        }
        offerKinds();
    }

    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case CODE_MISSING, CODE_WRONG -> Optional.of(new FaultField<>(code));
            case CODE_TAKEN -> isCode(problem) ? Optional.of(new FaultField<>(code)) : Optional.empty();
            case NAME_TAKEN ->
                names.fieldOf(problem).filter(field -> isName(problem)).map(FaultField::new);
            case KIND_MISSING, KIND_MISPLACED -> Optional.of(new FaultField<>(kind));
            case PARENT_WRONG, PARENT_CIRCLE, OUTSIDE_ROOT -> Optional.of(new FaultField<>(parent));
            default -> names.fieldOf(problem).map(FaultField::new);
        };
    }

    private boolean isCode(UnitProblem problem) {
        return problem.about()
                .filter(unit -> unit.code().equalsIgnoreCase(draft().code()))
                .isPresent();
    }

    private boolean isName(UnitProblem problem) {
        return problem.about().filter(unit -> unit.matches(draft().name())).isPresent();
    }

    UnitDraft draft() {
        return new UnitDraft(
                code.getValue(),
                names.name().getValue(),
                names.nameEn().getValue(),
                kind.getValue(),
                parent.getOptionalValue().map(UnitVersion::id).orElse(null));
    }
}
