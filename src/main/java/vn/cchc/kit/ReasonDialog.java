package vn.cchc.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Asks why, before something is done that others will ask about; closes once it is done. */
public final class ReasonDialog extends Dialog {

    private final TextArea reason;
    private final Paragraph complaint = new Paragraph();
    private boolean alone = true;

    /**
     * What is asked.
     *
     * @param sentences what follows from it, a paragraph each
     * @param reason the label of the field
     * @param yes the button that does it
     * @param no the button that leaves everything as it is
     */
    public record Question(String title, List<String> sentences, String reason, String yes, String no)
            implements Serializable {

        public Question {
            sentences = List.copyOf(sentences);
        }
    }

    /** What is done for the reason. */
    public interface Deed extends Serializable {

        /** Does it, or says why not; empty once it is done, or told elsewhere. */
        Optional<String> attempt(String reason);
    }

    public ReasonDialog(Question question, Deed deed) {
        reason = new TextArea(question.reason());
        reason.setManualValidation(true);
        reason.setWidthFull();
        complaint.addClassName("fault");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        var yes = new NativeButton(question.yes(), click -> attempt(deed));
        yes.addClassNames("button", "primary");
        var no = new NativeButton(question.no(), click -> close());
        no.addClassName("button");
        setWidth("min(30rem, calc(100vw - 2rem))");
        setHeaderTitle(question.title());
        question.sentences().forEach(sentence -> add(new Paragraph(sentence)));
        add(reason, complaint);
        getFooter().add(no, yes);
    }

    /** Asks for something else as well, above the reason; what is wrong is then said below both. */
    public ReasonDialog above(Component field) {
        addComponentAtIndex(
                (int) getChildren().takeWhile(child -> child != reason).count(), field);
        alone = false;
        return this;
    }

    /** Asks for no reason until somebody says that one is wanted. */
    public ReasonDialog withoutReason() {
        reason.setVisible(false);
        return this;
    }

    private void attempt(Deed deed) {
        var refused = deed.attempt(reason.getValue());
        if (refused.isEmpty()) {
            close();
        } else {
            complain(refused.get());
        }
    }

    private void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(!alone);
        if (alone) {
            reason.setVisible(true);
            reason.setErrorMessage(words);
            reason.setInvalid(true);
        }
    }
}
