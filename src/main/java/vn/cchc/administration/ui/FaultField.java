package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field at which something that is wrong can be said. */
record FaultField<F extends Component & HasValue<?, ?> & HasValidationProperties>(F field) {

    void say(FieldFaults faults, String sentence) {
        faults.say(field, sentence);
    }
}
