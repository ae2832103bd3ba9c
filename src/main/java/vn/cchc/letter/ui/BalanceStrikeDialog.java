package vn.cchc.letter.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.cchc.letter.RefusedBalanceException;

/** Asks why an opening balance is to be voided, and says what becomes of the headline; closes once it is. */
final class BalanceStrikeDialog extends Dialog {

    private final TextArea reason;
    private final transient DeskWording wording;
    private final SerializableConsumer<String> strike;

    /** @param strike voids for the reason, or refuses it */
    BalanceStrikeDialog(DeskWording wording, String effect, SerializableConsumer<String> strike) {
        this.wording = wording;
        this.strike = strike;
        this.reason = new TextArea(wording.get("strike.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        var yes = new NativeButton(wording.get("balance.strike.yes"), click -> strike());
        yes.addClassNames("button", "primary");
        var no = new NativeButton(wording.get("strike.no"), click -> close());
        no.addClassName("button");
        setWidth("min(30rem, calc(100vw - 2rem))");
        setHeaderTitle(wording.get("balance.strike.title"));
        add(new Paragraph(effect), reason);
        getFooter().add(no, yes);
    }

    private void strike() {
        try {
            strike.accept(reason.getValue());
            close();
        } catch (RefusedBalanceException refused) {
            reason.setErrorMessage(wording.get(
                    "balance.problem." + refused.problems().getFirst().name()));
            reason.setInvalid(true);
        }
    }
}
