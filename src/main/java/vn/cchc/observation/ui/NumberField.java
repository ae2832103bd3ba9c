package vn.cchc.observation.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.FormMeasure;

/** Where a number is typed: what stands there is read as people of the language write numbers. */
final class NumberField extends Input {

    /** A pause in typing after which a number is kept, in milliseconds. */
    private static final int PAUSE = 500;

    private final FormMeasure measure;
    private final EntryWording wording;
    private @Nullable String complaint;
    private boolean focused;

    NumberField(FormMeasure measure, EntryWording wording) {
        this.measure = measure;
        this.wording = wording;
        var code = measure.code().value();
        boolean yesOrNo = measure.kind() == MeasureKind.YES_NO;
        setId("field-" + code);
        addClassName("entry-field");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        getElement()
                .setAttribute("data-measure", code)
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", yesOrNo ? "text" : "decimal")
                .setAttribute("aria-label", wording.name(measure))
                .setAttribute("aria-describedby", "note-" + code);
        if (yesOrNo) {
            setPlaceholder(wording.get("entry.yes-no"));
        }
        addFocusListener(entered -> focused = true);
        addBlurListener(left -> {
            focused = false;
            tidy();
        });
    }

    /** Once left, a number stands there as numbers are written. */
    private void tidy() {
        var typed = look(getValue());
        if (typed.value() != null) {
            setValue(wording.value(measure, typed.value()));
        }
    }

    /** How a text would be read. */
    TypedText look(String text) {
        return TypedText.read(text, measure, wording);
    }

    /** Reads what stands there anew. */
    TypedText read() {
        var typed = look(getValue());
        complaint = typed.complaint();
        return typed;
    }

    /** Why what stands there cannot be read; absent where it can. */
    @Nullable
    String complaint() {
        return complaint;
    }

    /** What cannot be read changes nothing: the number that is still kept is told with it. */
    void holds(@Nullable BigDecimal kept) {
        if (complaint != null && kept != null) {
            complaint = complaint + " " + wording.get("typed.still", wording.value(measure, kept));
        }
    }

    /** @param value absent for none */
    void fill(@Nullable BigDecimal value) {
        setValue(value == null ? "" : wording.value(measure, value));
        complaint = null;
    }

    /** While somebody works in it others leave it alone. */
    boolean isInWork() {
        return focused || complaint != null;
    }

    /** What stands on the server, so that the browser keeps with a text what it was typed over. */
    void base(String base) {
        getElement().setAttribute("data-base", base);
    }

    String base() {
        return getElement().getAttribute("data-base");
    }

    /** For a moment, as somebody else changed it. */
    void mark() {
        getElement().executeJs("window.entrySheet.mark(this)");
    }

    void lock() {
        getElement().setAttribute("readonly", true);
        addClassName("locked");
    }

    boolean isLocked() {
        return hasClassName("locked");
    }
}
