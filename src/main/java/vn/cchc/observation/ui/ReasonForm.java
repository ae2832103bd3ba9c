package vn.cchc.observation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.cchc.observation.RefusedReportException;

/** A deed that wants a reason: what is refused is told at the field, and nothing typed is lost. */
final class ReasonForm extends Div {

    private final TextArea reason = new TextArea();
    private final EntryWording wording;

    /** @param label of the field, as {@code name} is of the button: texts, not keys */
    ReasonForm(String label, String name, EntryWording wording, Consumer<String> deed) {
        this.wording = wording;
        addClassName("form");
        reason.setLabel(label);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        var button = new NativeButton(name, click -> attempt(deed));
        button.addClassName("button");
        var actions = new Div(button);
        actions.addClassName("actions");
        add(reason, actions);
    }

    private void attempt(Consumer<String> deed) {
        try {
            deed.accept(reason.getValue());
        } catch (RefusedReportException refused) {
            reason.setErrorMessage(wording.refusal(refused.refusal()));
            reason.setInvalid(true);
        }
    }
}
