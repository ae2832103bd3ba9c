package vn.cchc.observation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.EntryDesk;

/** Where a unit says why a target was missed; there while it is missed, or once something was said. */
final class ExplanationField extends TextArea {

    private static final int PAUSE = 800;

    private final Indicator indicator;
    private final EntryWording wording;
    private final Typed typed;

    /** What the database holds. */
    private String kept;

    /** Keeps what was typed, or says why not. */
    interface Typed {
        Optional<String> typed(ExplanationField field);
    }

    ExplanationField(Indicator indicator, String text, EntryWording wording, Typed typed) {
        super(wording.get("entry.explanation", wording.name(indicator)));
        this.indicator = indicator;
        this.wording = wording;
        this.typed = typed;
        this.kept = text;
        setValue(text);
        setId("explain-" + indicator.code());
        setMaxLength(EntryDesk.LONGEST_EXPLANATION);
        setPlaceholder(wording.get("entry.explanation.hint"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setWidthFull();
        setManualValidation(true);
        getElement().setAttribute("data-explains", indicator.code().value()).setAttribute("data-base", text);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read();
            }
        });
    }

    /** Tries to keep what stands here; what is refused is told with what is kept instead. */
    void read() {
        var complaint = typed.typed(this);
        setErrorMessage(complaint
                .map(words -> words + " "
                        + (kept.isEmpty()
                                ? wording.get("entry.explanation.none")
                                : wording.get("entry.explanation.still", kept)))
                .orElse(""));
        setInvalid(complaint.isPresent());
    }

    Indicator indicator() {
        return indicator;
    }

    IndicatorCode code() {
        return indicator.code();
    }

    String kept() {
        return kept;
    }

    void keep(String text) {
        kept = text;
        getElement().setAttribute("data-base", text);
    }

    /** What a colleague wrote, unless something else is being written here. */
    void follow(String theirs) {
        if (!isInvalid() && getValue().strip().equals(kept) && !theirs.equals(kept)) {
            keep(theirs);
            setValue(theirs);
        }
    }

    void wanted(boolean missed) {
        setVisible(missed || !getValue().isBlank());
    }
}
