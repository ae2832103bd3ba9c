package vn.cchc.letter.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.ReasonDialog;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.RefusedLetterException;

/**
 * Asks before an entry is written that changes what was seen already.
 *
 * @param write writes on these grounds, or refuses
 * @param otherwise told what is not asked here, and has come about since
 */
record GroundsDialog(
        DeskWording wording, SerializableConsumer<Grounds> write, SerializableConsumer<List<LetterProblem>> otherwise) {

    private static final List<LetterProblem> ASKED = List.of(
            LetterProblem.MONTH_APPROVED,
            LetterProblem.APPROVED_REASON_TOO_LONG,
            LetterProblem.APPROVED_REASON_PERSONAL,
            LetterProblem.MORE_THAN_LATE);

    /** Whether all that stands against an entry is what this dialog asks. */
    static boolean asks(List<LetterProblem> problems) {
        return ASKED.containsAll(problems);
    }

    /**
     * @param asked what to ask, in sentences
     * @param reasonWanted whether a reason is among it
     */
    ReasonDialog of(List<String> asked, boolean reasonWanted) {
        var question = new ReasonDialog.Question(
                wording.get("grounds.title"),
                asked,
                wording.get("grounds.reason"),
                wording.get("grounds.yes"),
                wording.get("grounds.no"));
        var dialog = new ReasonDialog(question, this::write);
        return reasonWanted ? dialog : dialog.withoutReason();
    }

    private Optional<String> write(String reason) {
        try {
            write.accept(new Grounds(reason, true));
            return Optional.empty();
        } catch (RefusedLetterException refused) {
            if (asks(refused.problems())) {
                return Optional.of(
                        wording.get("problem." + refused.problems().getFirst().name()));
            }
            otherwise.accept(refused.problems());
            return Optional.empty();
        }
    }
}
