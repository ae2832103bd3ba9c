package vn.cchc.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.CalendarWords;
import vn.cchc.place.ChangeDays;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitProblem;

/** The fields of one change, step by step. What is wrong with it is judged where units are kept. */
abstract sealed class ChangeForm extends Div
        permits CreateForm, RenameForm, KindForm, MergeForm, SplitForm, EndForm, CorrectForm {

    private final DatePicker day;
    private final FieldFaults faults = new FieldFaults();
    private final UnitWording wording;
    private int steps;

    /** @param first the day that stands in the field at first */
    ChangeForm(Optional<LocalDate> first, UnitWording wording) {
        this.wording = wording;
        day = new DatePicker(wording.get("directory.field.day"));
        day.setI18n(CalendarWords.of(wording.texts()));
        day.setHelperText(wording.get("directory.field.day.hint"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        first.ifPresent(day::setValue);
        addClassName("form");
    }

    /** What was typed so far. */
    abstract UnitChange change();

    /** The field that a problem is about; empty where there is none. */
    abstract Optional<FaultField<?>> fieldOf(UnitProblem problem);

    /** Adds the next step: what it decides, and its fields. */
    final void step(String title, com.vaadin.flow.component.Component... fields) {
        steps++;
        add(new FormStep(wording.get("directory.step", steps, title), "", fields));
    }

    /** The first step of most. */
    final void askForDay() {
        step(wording.get("directory.step.day"), day);
    }

    /** Says at each field what is wrong with it. @return what belongs to none */
    List<UnitProblem> refuse(List<UnitProblem> problems) {
        faults.clear();
        var left = new ArrayList<UnitProblem>();
        for (var problem : problems) {
            dayOf(problem)
                    .or(() -> fieldOf(problem))
                    .ifPresentOrElse(field -> field.say(faults, wording.problem(problem)), () -> left.add(problem));
        }
        return left;
    }

    private Optional<FaultField<?>> dayOf(UnitProblem problem) {
        return switch (problem.kind()) {
            case DAY_MISSING, DAY_WRONG, BEFORE_BEGIN, BEGINS_THAT_DAY ->
                day.getParent().map(shown -> new FaultField<>(day));
            default -> Optional.empty();
        };
    }

    /** How many fields are to be mended. */
    int faults() {
        return faults.count();
    }

    /** Offers the days on which the change is possible. */
    void offer(ChangeDays days) {
        days.first().ifPresent(first -> {
            day.setMin(first);
            days.last().ifPresent(day::setMax);
            day.setHelperText(wording.possible(first, days.last()));
        });
    }

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
