package vn.cchc.observation.ui;

import com.vaadin.flow.component.Component;
import vn.cchc.observation.EntryForm;

/** What stands under the state of a report, to be typed or to be read. */
interface ReportBody {

    Component content();

    /** Takes over what others did to the report, as long as its state is the same. */
    void follow(EntryForm now);
}
