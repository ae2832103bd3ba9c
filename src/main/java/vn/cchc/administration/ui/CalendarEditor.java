package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import vn.cchc.administration.CalendarDesk;
import vn.cchc.kit.Correction;
import vn.cchc.kit.Panel;
import vn.cchc.place.CalendarEntry;
import vn.cchc.place.CalendarProblem;
import vn.cchc.place.NewCalendar;
import vn.cchc.place.RefusedCalendarException;

/** Where a calendar is added, or one of them corrected. */
final class CalendarEditor {

    private final CalendarDesk desk;
    private final Optional<CalendarEntry> corrected;
    private final SerializableConsumer<String> done;
    private final CatalogueWording wording;
    private final TextField code;
    private final TextField name;
    private final TextField nameEn;
    private final CalendarDays days;
    private final Paragraph judged = new Paragraph();
    private final Checkbox again;
    private final TextArea reason;

    /** @param corrected the calendar to correct; empty to add one */
    CalendarEditor(
            CalendarDesk desk,
            CalendarDesk.Known known,
            Optional<CalendarEntry> corrected,
            SerializableConsumer<String> done,
            CatalogueWording wording) {
        this.desk = desk;
        this.corrected = corrected;
        this.done = done;
        this.wording = wording;
        code = new TextField(wording.say("catalogue.field.code"));
        name = new TextField(wording.say("catalogue.field.name"));
        nameEn = new TextField(wording.say("catalogue.field.name-en"));
        days = new CalendarDays(known.today(), wording);
        again = new Checkbox(wording.say("catalogue.calendars.again"));
        reason = new TextArea(wording.say("catalogue.reason"));
        code.setHelperText(wording.say("catalogue.field.calendar-code.hint"));
        corrected.ifPresent(entry -> fill(entry, known.useOf(entry.code()).kept()));
        judged.addClassName("fault");
        askAgain(false);
        Correction.watch(fields());
    }

    private void fill(CalendarEntry entry, boolean used) {
        code.setValue(entry.code());
        code.setReadOnly(true);
        code.setHelperText("");
        name.setValue(entry.name());
        nameEn.setValue(entry.nameEn());
        days.fill(entry, used);
    }

    private void askAgain(boolean asks) {
        judged.setVisible(asks);
        again.setVisible(asks);
        reason.setVisible(asks);
    }

    Panel content() {
        var form = new Div(code, name, nameEn, days.first(), days.unitDue(), days.districtDue(), days.example());
        form.add(judged, again, reason);
        form.addClassName("form");
        var actions = new Actions();
        if (corrected.isPresent()) {
            actions.first(wording.say("catalogue.save"), this::save)
                    .link(wording.say("catalogue.leave"), CalendarsView.ROUTE);
        } else {
            actions.first(wording.say("catalogue.add"), this::save);
        }
        var title = corrected
                .map(entry -> wording.choose(entry.name(), entry.nameEn()))
                .orElseGet(() -> wording.say("catalogue.calendars.add"));
        return new Panel(title, wording.say("catalogue.calendars.form.hint")).content(form, actions);
    }

    private NewCalendar typed() {
        return new NewCalendar(
                code.getValue(),
                name.getValue(),
                nameEn.getValue(),
                days.first().getValue(),
                days.unitDue().getValue(),
                days.districtDue().getValue());
    }

    private void save() {
        var typed = typed();
        try {
            if (corrected.isPresent()) {
                desk.correct(typed, again.getValue() ? Optional.of(reason.getValue()) : Optional.empty());
                done.accept(wording.say("catalogue.calendars.corrected", typed.code()));
            } else {
                desk.add(typed);
                done.accept(wording.say("catalogue.calendars.added", typed.code()));
            }
        } catch (RefusedCalendarException refused) {
            refuse(typed, refused.problems());
        }
    }

    private void refuse(NewCalendar typed, List<CalendarProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.say("catalogue.calendar-problem." + problem.name()));
            field.setInvalid(true);
        });
        if (problems.contains(CalendarProblem.JUDGES_PAST)) {
            judged.setText(wording.say("catalogue.calendars.judged", desk.judgedAnew(typed)));
            askAgain(true);
        }
    }

    private List<HasValidationProperties> fields() {
        return List.of(code, name, nameEn, days.first(), days.unitDue(), days.districtDue(), reason);
    }

    private HasValidationProperties field(CalendarProblem problem) {
        return switch (problem) {
            case CODE_WRONG, CODE_TAKEN, GONE -> code;
            case NAME_MISSING, NAME_TOO_LONG, NAME_PERSONAL -> name;
            case NAME_EN_MISSING, NAME_EN_TOO_LONG, NAME_EN_PERSONAL -> nameEn;
            case FIRST_DAY_WRONG, FIRST_DAY_FIXED -> days.first();
            case UNIT_DUE_DAY_WRONG, JUDGES_PAST -> days.unitDue();
            case DISTRICT_DUE_DAY_WRONG, DISTRICT_BEFORE_UNITS -> days.districtDue();
            case REASON_MISSING, REASON_TOO_LONG, REASON_PERSONAL -> reason;
        };
    }
}
