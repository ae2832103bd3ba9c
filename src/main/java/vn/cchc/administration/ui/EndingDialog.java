package vn.cchc.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.ReasonDialog;

/** Asks why, and where it matters up to which day, before something ends. */
final class EndingDialog {

    /** Does it, or says why not. */
    interface Deed extends Serializable {

        /** @param lastDay absent where none is asked for, or none chosen @return the complaint; empty once it is done */
        Optional<String> attempt(String reason, @Nullable LocalDate lastDay);
    }

    private EndingDialog() {}

    /** @param day what the day says at first; absent where none is asked for */
    static ReasonDialog of(String title, String hint, @Nullable LocalDate day, CatalogueWording wording, Deed deed) {
        var question = new ReasonDialog.Question(
                title + "?", List.of(hint), wording.say("catalogue.reason"), title, wording.say("catalogue.keep"));
        if (day == null) {
            return new ReasonDialog(question, reason -> deed.attempt(reason, null));
        }
        var lastDay = new DatePicker(wording.say("catalogue.last-day"), day);
        lastDay.setI18n(CalendarWords.of(wording.texts()));
        lastDay.setWidthFull();
        return new ReasonDialog(question, reason -> deed.attempt(reason, lastDay.getValue())).above(lastDay);
    }
}
