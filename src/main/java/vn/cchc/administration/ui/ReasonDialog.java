package vn.cchc.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.CalendarWords;

/** Asks why, and where it matters up to which day, before something ends; closes once it is done. */
final class ReasonDialog extends Dialog {

    /** Does it, or says why not. */
    interface Deed extends Serializable {

        /** @param lastDay absent where none is asked for, or none chosen @return the complaint; empty once it is done */
        Optional<String> attempt(String reason, @Nullable LocalDate lastDay);
    }

    private final TextArea reason;
    private final DatePicker lastDay;
    private final Paragraph complaint = new Paragraph();

    /** @param day what the day says at first; absent where none is asked for */
    ReasonDialog(String title, String hint, @Nullable LocalDate day, CatalogueWording wording, Deed deed) {
        reason = new TextArea(wording.say("catalogue.reason"));
        lastDay = new DatePicker(wording.say("catalogue.last-day"), day);
        lastDay.setI18n(CalendarWords.of(wording.texts()));
        lastDay.setVisible(day != null);
        reason.setWidthFull();
        lastDay.setWidthFull();
        complaint.addClassName("fault");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        var yes = new NativeButton(title, click -> attempt(deed));
        yes.addClassNames("button", "primary");
        var no = new NativeButton(wording.say("catalogue.keep"), click -> close());
        no.addClassName("button");
        setHeaderTitle(title + "?");
        add(new Paragraph(hint), lastDay, reason, complaint);
        getFooter().add(no, yes);
    }

    private void attempt(Deed deed) {
        var refused = deed.attempt(reason.getValue(), lastDay.getValue());
        refused.ifPresent(complaint::setText);
        complaint.setVisible(refused.isPresent());
        if (refused.isEmpty()) {
            close();
        }
    }
}
