package vn.cchc.observation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.EntryDesk;

/** Where a unit says why a target was missed; there while it is missed, or once something was said. */
final class ExplanationField extends TextArea {

    private static final int PAUSE = 800;

    private final Indicator indicator;

    ExplanationField(Indicator indicator, String text, EntryWording wording, BiConsumer<IndicatorCode, String> typed) {
        super(wording.get("entry.explanation", wording.name(indicator)));
        this.indicator = indicator;
        setValue(text);
        setMaxLength(EntryDesk.LONGEST_EXPLANATION);
        setPlaceholder(wording.get("entry.explanation.hint"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        setWidthFull();
        addValueChangeListener(change -> typed.accept(indicator.code(), change.getValue()));
    }

    IndicatorCode code() {
        return indicator.code();
    }

    void wanted(boolean missed) {
        setVisible(missed || !getValue().isBlank());
    }
}
