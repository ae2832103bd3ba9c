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

    /** Keeps what was typed, or says why not. */
    interface Typed {
        Optional<String> typed(IndicatorCode code, String text);
    }

    ExplanationField(Indicator indicator, String text, EntryWording wording, Typed typed) {
        super(wording.get("entry.explanation", wording.name(indicator)));
        this.indicator = indicator;
        setValue(text);
        setMaxLength(EntryDesk.LONGEST_EXPLANATION);
        setPlaceholder(wording.get("entry.explanation.hint"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setWidthFull();
        setManualValidation(true);
        getElement().setAttribute("data-explains", indicator.code().value());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var complaint = typed.typed(indicator.code(), change.getValue());
                setErrorMessage(complaint.orElse(""));
                setInvalid(complaint.isPresent());
            }
        });
    }

    IndicatorCode code() {
        return indicator.code();
    }

    void wanted(boolean missed) {
        setVisible(missed || !getValue().isBlank());
    }
}
