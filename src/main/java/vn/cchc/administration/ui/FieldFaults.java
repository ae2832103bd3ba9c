package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with fields, said at each of them until somebody changes it. */
final class FieldFaults implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Component, Registration> marked = new LinkedHashMap<>();

    /** Adds a sentence to those of a field. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> void say(F field, String sentence) {
        if (marked.containsKey(field)) {
            field.setErrorMessage(field.getErrorMessage() + " " + sentence);
            return;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        marked.put(field, field.addValueChangeListener(change -> {
            field.setInvalid(false);
            forget(field);
        }));
        if (marked.size() == 1 && field instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private void forget(Component field) {
        var listening = marked.remove(field);
        if (listening != null) {
            listening.remove();
        }
    }

    /** What was said holds no longer. */
    void clear() {
        marked.keySet().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        marked.values().forEach(Registration::remove);
        marked.clear();
    }

    /** How many fields something is said at. */
    int count() {
        return marked.size();
    }
}
