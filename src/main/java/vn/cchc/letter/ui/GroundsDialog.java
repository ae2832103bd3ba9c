package vn.cchc.letter.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.RefusedLetterException;

/** Asks before an entry is written that changes what was seen already; closes once it is written. */
final class GroundsDialog extends Dialog {

    private static final List<LetterProblem> ASKED = List.of(
            LetterProblem.MONTH_APPROVED,
            LetterProblem.APPROVED_REASON_TOO_LONG,
            LetterProblem.APPROVED_REASON_PERSONAL,
            LetterProblem.MORE_THAN_LATE);

    private final TextArea reason;
    private final transient DeskWording wording;
    private final SerializableConsumer<Grounds> write;
    private final SerializableConsumer<List<LetterProblem>> otherwise;

    /**
     * @param asked what to ask, in sentences
     * @param reasonWanted whether a reason is among it
     * @param write writes on these grounds, or refuses
     * @param otherwise told what this dialog does not ask, and has come about since
     */
    GroundsDialog(
            DeskWording wording,
            List<String> asked,
            boolean reasonWanted,
            SerializableConsumer<Grounds> write,
            SerializableConsumer<List<LetterProblem>> otherwise) {
        this.wording = wording;
        this.write = write;
        this.otherwise = otherwise;
        this.reason = new TextArea(wording.get("grounds.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setVisible(reasonWanted);
        var yes = new NativeButton(wording.get("grounds.yes"), click -> write());
        yes.addClassNames("button", "primary");
        var no = new NativeButton(wording.get("grounds.no"), click -> close());
        no.addClassName("button");
        setWidth("min(30rem, calc(100vw - 2rem))");
        setHeaderTitle(wording.get("grounds.title"));
        asked.forEach(sentence -> add(new Paragraph(sentence)));
        add(reason);
        getFooter().add(no, yes);
    }

    /** Whether all that stands against an entry is what this dialog asks. */
    static boolean asks(List<LetterProblem> problems) {
        return ASKED.containsAll(problems);
    }

    private void write() {
        try {
            write.accept(new Grounds(reason.getValue(), true));
            close();
        } catch (RefusedLetterException refused) {
            if (!asks(refused.problems())) {
                close();
                otherwise.accept(refused.problems());
                return;
            }
            reason.setVisible(true);
            reason.setErrorMessage(
                    wording.get("problem." + refused.problems().getFirst().name()));
            reason.setInvalid(true);
        }
    }
}
