package vn.cchc.observation.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.FormMeasure;

/** What others have to do with a number: theirs is in the field, waits for the field to be left, or is to be chosen from. */
final class News extends Span {

    private final FormMeasure measure;
    private final EntryWording wording;
    private @Nullable DraftValue waiting;
    private boolean question;

    News(FormMeasure measure, EntryWording wording) {
        this.measure = measure;
        this.wording = wording;
        addClassName("entry-news");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
        waiting = null;
        question = false;
    }

    /** @param key of a sentence about who, when and what */
    void tell(String key, DraftValue theirs) {
        clear();
        add(sentence(key, theirs));
    }

    /** While somebody works in the field it stays as it is. */
    void await(DraftValue theirs) {
        tell("entry.beside", theirs);
        waiting = theirs;
    }

    /** What came while the field was worked in; absent where nothing did. */
    @Nullable
    DraftValue waiting() {
        return waiting;
    }

    void ask(DraftValue theirs, Runnable keepMine, Runnable takeTheirs) {
        tell("entry.taken", theirs);
        question = true;
        add(button(wording.get("entry.keep-mine"), keepMine), button(wording.get("entry.take-theirs"), takeTheirs));
    }

    void propose(BigDecimal value, Runnable accept) {
        clear();
        add(button(wording.get("entry.proposed", wording.value(measure, value)), accept));
    }

    /** Whether one of two numbers has to be chosen before the report goes anywhere. */
    boolean isQuestion() {
        return question;
    }

    private Span sentence(String key, DraftValue theirs) {
        var value = theirs.value();
        return new Span(wording.get(
                key, theirs.by(), wording.time(theirs.at()), value == null ? "–" : wording.value(measure, value)));
    }

    private static NativeButton button(String words, Runnable deed) {
        var button = new NativeButton(words, click -> deed.run());
        button.addClassName("button");
        return button;
    }
}
