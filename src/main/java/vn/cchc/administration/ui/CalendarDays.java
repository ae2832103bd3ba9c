package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.CalendarEntry;

/** The days of a calendar as they are typed, with what they come to in the month that begins next. */
final class CalendarDays {

    /** Every month has it. */
    private static final int LAST_DAY = 28;

    private final LocalDate today;
    private final CatalogueWording wording;
    private final IntegerField first;
    private final IntegerField unitDue;
    private final IntegerField districtDue;
    private final Paragraph example = new Paragraph();

    CalendarDays(LocalDate today, CatalogueWording wording) {
        this.today = today;
        this.wording = wording;
        first = new IntegerField(wording.say("catalogue.field.first-day"));
        unitDue = new IntegerField(wording.say("catalogue.field.unit-due-day"));
        districtDue = new IntegerField(wording.say("catalogue.field.district-due-day"));
        first.setHelperText(wording.say("catalogue.field.first-day.hint"));
        example.addClassName("hint");
        Stream.of(first, unitDue, districtDue).forEach(day -> {
            day.setValueChangeMode(ValueChangeMode.LAZY);
            day.addValueChangeListener(change -> showExample());
        });
        showExample();
    }

    /** @param used whether figures are kept by its months, so that they cannot begin on another day */
    void fill(CalendarEntry entry, boolean used) {
        first.setValue(entry.firstDay());
        unitDue.setValue(entry.unitDueDay());
        districtDue.setValue(entry.districtDueDay());
        if (used) {
            first.setReadOnly(true);
            first.setHelperText(wording.say("catalogue.calendar-problem.FIRST_DAY_FIXED"));
        }
    }

    IntegerField first() {
        return first;
    }

    IntegerField unitDue() {
        return unitDue;
    }

    IntegerField districtDue() {
        return districtDue;
    }

    Component example() {
        return example;
    }

    /** Nothing while one of them cannot be. */
    private void showExample() {
        var firstDay = first.getValue();
        var unitDay = unitDue.getValue();
        var districtDay = districtDue.getValue();
        boolean readable = isDay(firstDay) && isDay(unitDay) && isDay(districtDay);
        example.setVisible(readable);
        if (readable) {
            say(new ReportingCalendar("", firstDay, unitDay), districtDay);
        }
    }

    private void say(ReportingCalendar calendar, int districtDay) {
        var month = calendar.monthOf(today).plus(1);
        example.setText(wording.say(
                "catalogue.calendars.example",
                wording.month(month),
                wording.date(calendar.firstDateOf(month)),
                wording.date(calendar.lastDateOf(month)),
                wording.date(calendar.dueOn(month)),
                wording.date(calendar.dueOn(month, districtDay))));
    }

    private static boolean isDay(@Nullable Integer day) {
        return day != null && day >= 1 && day <= LAST_DAY;
    }
}
