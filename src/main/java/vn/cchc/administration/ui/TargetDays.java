package vn.cchc.administration.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.kit.CalendarWords;
import vn.cchc.period.Span;

/** From when targets hold and up to when; and, where that reaches approved months, whether that is wanted, and why. */
final class TargetDays extends Div {

    private final KnownCatalogue known;
    private final CatalogueWording wording;
    private final DatePicker from;
    private final DatePicker lastDay;
    private final Paragraph decided = new Paragraph();
    private final Checkbox again;
    private final TextArea reason;

    /** @param touched told when one of them is another than before */
    TargetDays(KnownCatalogue known, CatalogueWording wording, Command touched) {
        this.known = known;
        this.wording = wording;
        from = new DatePicker(wording.say("catalogue.targets.from"), known.nextStart());
        lastDay = new DatePicker(wording.say("catalogue.targets.last-day"));
        again = new Checkbox(wording.say("catalogue.targets.again"));
        reason = new TextArea(wording.say("catalogue.reason"));
        Stream.of(from, lastDay).forEach(day -> day.setI18n(CalendarWords.of(wording.texts())));
        lastDay.setHelperText(wording.say("catalogue.targets.last-day.hint"));
        from.addValueChangeListener(change -> sayWhatIsDecided());
        again.addValueChangeListener(change -> reason.setVisible(again.getValue()));
        Stream.<HasValue<?, ?>>of(from, lastDay, again, reason)
                .forEach(field -> field.addValueChangeListener(change -> touched.execute()));
        decided.addClassName("fault");
        addClassNames("form", "target-when");
        add(from, lastDay, decided, again, reason);
        sayWhatIsDecided();
    }

    /** Approved months are judged anew only when somebody says that they want that. */
    private void sayWhatIsDecided() {
        var day = from.getValue();
        var months = day == null ? Optional.<Span>empty() : known.decidedFrom(day);
        decided.setText(months.map(span -> wording.say(
                        "catalogue.targets.decided",
                        wording.months(span),
                        span.months().size()))
                .orElse(""));
        decided.setVisible(months.isPresent());
        again.setVisible(months.isPresent());
        again.setValue(false);
        reason.setVisible(false);
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay.getValue());
    }

    /** Why approved months are to be judged anew; empty where they may not be. */
    Optional<String> again() {
        return again.getValue() ? Optional.of(reason.getValue()) : Optional.empty();
    }

    /** Whether something stands in a field that is no day: it must not be taken for nothing. */
    boolean isUnreadable() {
        return from.isInvalid() || lastDay.isInvalid();
    }
}
