package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** One part of a unit that is split: who carries it on, and how much of all there was. */
final class PartFields extends Div {

    /** Hears what happens to a part. */
    interface Listening {

        /** The share is another. */
        void typed();

        /** It takes what the others leave. */
        void takesTheRest(PartFields part);

        void removed(PartFields part);
    }

    private final HeirFields heir;
    private final TextField share;
    private final NativeButton rest;

    PartFields(HeirFields heir, Listening listening, UnitWording wording) {
        this.heir = heir;
        share = new TextField(wording.get("directory.field.share"));
        share.setHelperText(wording.get("directory.field.share.hint"));
        share.setRequiredIndicatorVisible(true);
        share.setManualValidation(true);
        share.setValueChangeMode(ValueChangeMode.LAZY);
        share.addValueChangeListener(typed -> listening.typed());
        rest = new NativeButton(wording.get("directory.part.rest"), click -> listening.takesTheRest(this));
        rest.addClassName("button");
        var remove = new NativeButton(wording.get("directory.part.remove"), click -> listening.removed(this));
        remove.addClassName("button");
        addClassNames("form", "unit-part");
        var actions = new Div(rest, remove);
        actions.addClassName("actions");
        add(heir, share, actions);
    }

    PartFields of(UnitVersion unit) {
        heir.of(unit);
        return this;
    }

    void showShare(boolean known) {
        share.setVisible(known);
        rest.setVisible(known);
    }

    /** Of 1; 0 where nothing is typed, or what is no percentage. */
    BigDecimal share() {
        return PercentText.read(share.getValue());
    }

    void take(String percent) {
        share.setValue(percent);
    }

    Part part() {
        return new Part(heir.heir(), share.isVisible() ? share() : null);
    }

    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case SHARE_MISSING, SHARE_WRONG, SHARES_SUM -> Optional.of(new FaultField<>(share));
            default -> heir.fieldOf(problem);
        };
    }
}
