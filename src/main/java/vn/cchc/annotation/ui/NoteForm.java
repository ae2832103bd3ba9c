package vn.cchc.annotation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.NewAnnotation;
import vn.cchc.annotation.Problem;
import vn.cchc.annotation.Surroundings;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.CalendarWords;
import vn.cchc.place.UnitVersion;
import vn.cchc.text.Accents;

/** The fields of a note. What is wrong with them is judged where notes are kept, and told at the fields. */
final class NoteForm extends Div {

    private final NoteWording wording;
    private final DatePicker day;
    private final ComboBox<UnitVersion> unit;
    private final ComboBox<Indicator> indicator;
    private final Checkbox processChange;
    private final TextArea text;

    /** @param corrected the note that stands in the fields; empty for a new one, on today */
    NoteForm(Surroundings around, Optional<Annotation> corrected, NoteWording wording) {
        this.wording = wording;
        var noted = corrected.map(Annotation::on).orElse(around.today());
        day = new DatePicker(wording.get("field.day"), noted);
        unit = choice("field.unit", "every-unit", wording::name);
        indicator = choice("field.indicator", "every-indicator", wording::name);
        processChange = new Checkbox(wording.get("field.process-change"));
        text = new TextArea(wording.get("field.text"));

        day.setI18n(CalendarWords.of(wording.texts()));
        day.setMax(around.today());
        day.setInitialPosition(around.today());
        offerUnits(around.unitsOn(noted));
        day.addValueChangeListener(
                change -> offerUnits(around.unitsOn(change.getValue() == null ? around.today() : change.getValue())));
        indicator.setItems(matching(wording::name), around.indicators());
        text.setHelperText(wording.get("field.text.hint"));
        corrected.ifPresent(note -> fill(note, around));

        addClassName("form");
        checked().forEach(field -> field.setManualValidation(true));
        add(day, unit, indicator, processChange, text);
    }

    private <T> ComboBox<T> choice(String label, String everything, SerializableFunction<T, String> name) {
        var box = new ComboBox<T>(wording.get(label));
        box.setPlaceholder(wording.get(everything));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(name::apply);
        return box;
    }

    /** Whoever types "hoa" finds Hòa and Hoà. */
    private static <T> ComboBox.ItemFilter<T> matching(SerializableFunction<T, String> name) {
        return (item, typed) -> Accents.plain(name.apply(item)).contains(Accents.plain(typed));
    }

    /** Units come and go. One already chosen stays, to be refused rather than to become the whole district unseen. */
    private void offerUnits(List<UnitVersion> there) {
        var chosen = unit.getOptionalValue();
        unit.setItems(matching(wording::name), there);
        chosen.ifPresent(unit::setValue);
    }

    private void fill(Annotation note, Surroundings around) {
        around.unitOf(note).ifPresent(unit::setValue);
        around.indicatorOf(note).ifPresent(indicator::setValue);
        processChange.setValue(note.processChange());
        text.setValue(note.text());
    }

    /** What stands in the fields. */
    NewAnnotation note() {
        return new NewAnnotation(
                day.getValue(),
                unit.getOptionalValue().map(UnitVersion::id),
                indicator.getOptionalValue().map(Indicator::code),
                processChange.getValue(),
                text.getValue());
    }

    /** Says at each field what is wrong with it, and at the others no more. */
    void refuse(List<Problem> problems) {
        checked().forEach(field -> field.setInvalid(false));
        problems.forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.get("problem." + problem.name()));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> checked() {
        return List.of(day, unit, indicator, text);
    }

    private HasValidationProperties field(Problem problem) {
        return switch (problem) {
            case DAY_MISSING, DAY_TO_COME, DAY_TOO_EARLY -> day;
            case UNIT_UNKNOWN -> unit;
            case INDICATOR_UNKNOWN, INDICATOR_MISSING -> indicator;
            case TEXT_TOO_SHORT, TEXT_TOO_LONG, TEXT_PERSONAL, GONE -> text;
        };
    }
}
