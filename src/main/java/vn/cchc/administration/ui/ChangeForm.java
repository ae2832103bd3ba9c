package vn.cchc.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.CalendarWords;
import vn.cchc.place.UnitChange;

/** The fields of one change. What is wrong with it is judged where units are kept. */
abstract sealed class ChangeForm extends Div
        permits CreateForm, RenameForm, KindForm, MergeForm, SplitForm, EndForm, CorrectForm {

    private final DatePicker day;

    /** @param first the day that stands in the field at first */
    ChangeForm(Optional<LocalDate> first, UnitWording wording) {
        day = new DatePicker(wording.get("directory.field.day"));
        day.setI18n(CalendarWords.of(wording.texts()));
        day.setHelperText(wording.get("directory.field.day.hint"));
        first.ifPresent(day::setValue);
        addClassName("form");
    }

    /** What was typed so far. */
    abstract UnitChange change();

    DatePicker dayField() {
        return day;
    }

    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    /** The day to choose units on: the one typed, or another as long as there is none. */
    LocalDate dayOr(LocalDate other) {
        return day.getOptionalValue().orElse(other);
    }
}
