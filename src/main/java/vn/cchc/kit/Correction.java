package vn.cchc.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Collection;

/**
 * Fields that are judged where what they hold is kept, and not by themselves. A fault told at one is taken back once
 * something else stands there: it was about what stood there before.
 */
public final class Correction {

    private Correction() {}

    public static void watch(Collection<? extends HasValidationProperties> fields) {
        for (var field : fields) {
            field.setManualValidation(true);
            if (field instanceof HasValue<?, ?> typed) {
                typed.addValueChangeListener(change -> field.setInvalid(false));
            }
        }
    }
}
