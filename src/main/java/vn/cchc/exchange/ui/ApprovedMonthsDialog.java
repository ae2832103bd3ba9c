package vn.cchc.exchange.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterWriting;

/** Asks why letters of months are entered whose reports are approved. */
final class ApprovedMonthsDialog extends Dialog {

    /**
     * @param typed the reason that was not in order; empty at first
     * @param confirm enters for the reason
     */
    ApprovedMonthsDialog(
            LetterWriting.ReasonWanted wanted,
            String typed,
            ImportWording wording,
            SerializableConsumer<String> confirm) {
        var reason = new TextArea(wording.texts().get("letter.grounds.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setValue(typed);
        if (wanted.problem() != LetterProblem.MONTH_APPROVED) {
            reason.setErrorMessage(
                    wording.texts().get("letter.problem." + wanted.problem().name()));
            reason.setInvalid(true);
        }
        setWidth("min(30rem, calc(100vw - 2rem))");
        setHeaderTitle(wording.get("approved.title"));
        add(new Paragraph(wording.get("approved.letters", wanted.letters())), reason);
        getFooter()
                .add(
                        Buttons.of(wording.get("cancel"), this::close),
                        Buttons.primary(wording.get("approved.yes"), () -> {
                            close();
                            confirm.accept(reason.getValue());
                        }));
    }
}
