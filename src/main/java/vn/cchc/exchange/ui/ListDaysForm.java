package vn.cchc.exchange.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.list.NationalDays;
import vn.cchc.kit.CalendarWords;

/** Asks when the units of a national list were there: the list itself does not say. */
record ListDaysForm(NationalDays days, ListsState state, ListSteps steps, ListWording wording) {

    Div content() {
        var from = field("lists.days.from", days.from());
        var to = field("lists.days.to", days.to());
        to.setClearButtonVisible(true);
        to.setPlaceholder(wording.texts().get("lists.days.open"));
        var fields = new Div(from, to);
        fields.addClassName("mapping-columns");
        var again = Buttons.of(
                wording.texts().get("lists.days.again"),
                () -> steps.go(
                        state.withDays(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue())),
                        List.of()));
        return new Div(fields, Buttons.row(again));
    }

    private DatePicker field(String label, @Nullable LocalDate day) {
        var field = new DatePicker(wording.texts().get(label));
        field.setI18n(CalendarWords.of(wording.texts()));
        field.setValue(day);
        return field;
    }
}
