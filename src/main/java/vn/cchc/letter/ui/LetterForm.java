package vn.cchc.letter.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.Correction;
import vn.cchc.letter.LetterNumber;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.Occasion;

/** The fields of an entry. What is wrong with them is judged where the register is kept, and told at the fields. */
final class LetterForm extends Div {

    private final DeskWording wording;
    private final ComboBox<Occasion> occasion;
    private final DatePicker day;
    private final TextField number;
    private final List<LetterType> types;
    private final TextField signer;
    private final TextField dossier;
    private final IntegerField daysLate;
    private final TextArea reason;
    private final TextArea note;

    /**
     * @param occasions in their fixed order
     * @param days those that the field offers
     * @param typed what stands in the fields at first
     */
    LetterForm(
            List<LetterType> types, List<Occasion> occasions, LetterDays days, NewLetter typed, DeskWording wording) {
        this.wording = wording;
        this.types = List.copyOf(types);
        occasion = new ComboBox<>(wording.get("field.occasion"), occasions);
        day = new DatePicker(wording.get("field.day"), typed.handedOn());
        number = new TextField(wording.get("field.number"));
        signer = new TextField(wording.get("field.signer"));
        dossier = new TextField(wording.get("field.dossier"));
        daysLate = new IntegerField(wording.get("field.days-late"));
        reason = new TextArea(wording.get("field.reason"));
        note = new TextArea(wording.get("field.note"));
        occasion.setItemLabelGenerator(wording::name);
        day.setI18n(CalendarWords.of(wording.texts()));
        day.setMin(days.first());
        day.setMax(days.last());
        number.setHelperText(wording.get("field.number.hint"));
        note.setHelperText(wording.get("field.note.hint"));
        fill(occasions, typed);
        occasion.addValueChangeListener(change -> askForDossier());
        askForDossier();
        addClassName("form");
        Correction.watch(fields());
        occasion.addValueChangeListener(change -> forgiveWhatItDecides());
        add(occasion, day, number, signer, dossier, daysLate, reason, note);
    }

    private void fill(List<Occasion> occasions, NewLetter typed) {
        occasions.stream()
                .filter(known -> known.code().equals(typed.occasion()))
                .findFirst()
                .ifPresent(occasion::setValue);
        typed.number().map(String::valueOf).ifPresent(number::setValue);
        signer.setValue(typed.signerTitle());
        dossier.setValue(typed.dossierCode());
        daysLate.setValue(typed.daysLate());
        reason.setValue(typed.reason());
        note.setValue(typed.note());
    }

    /** Only apologies for late dossiers are for one; what was typed for another occasion does not count. */
    private void askForDossier() {
        boolean late = isLate();
        dossier.setVisible(late);
        daysLate.setVisible(late);
    }

    /** What was wrong with the number and the dossier may be right for another occasion. */
    private void forgiveWhatItDecides() {
        List.<HasValidationProperties>of(number, dossier, daysLate).forEach(field -> field.setInvalid(false));
    }

    private boolean isLate() {
        return occasion.getOptionalValue()
                .filter(chosen -> chosen.code().equals(Occasion.LATE_DOSSIER))
                .isPresent();
    }

    /** The number as it stands in its field. */
    private LetterNumber number() {
        var type = occasion.getOptionalValue()
                .flatMap(chosen -> types.stream()
                        .filter(known -> known.code().equals(chosen.type()))
                        .findFirst());
        return LetterNumber.read(number.getValue(), type);
    }

    /** What keeps the fields from being an entry at all; none mostly. */
    List<LetterProblem> unreadable() {
        return Optional.ofNullable(number().problem()).map(List::of).orElse(List.of());
    }

    /** What stands in the fields. */
    NewLetter letter() {
        return new NewLetter(
                occasion.getOptionalValue().map(Occasion::code).orElse(""),
                day.getValue(),
                number().value(),
                signer.getValue(),
                isLate() ? dossier.getValue() : "",
                isLate() ? daysLate.getValue() : null,
                reason.getValue(),
                note.getValue());
    }

    /** Says at each field what is wrong with it, and at the others no more. */
    void refuse(List<LetterProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.get("problem." + problem.name()));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(occasion, day, number, signer, dossier, daysLate, reason, note);
    }

    private HasValidationProperties field(LetterProblem problem) {
        return switch (problem) {
            case OCCASION_MISSING, OCCASION_ENDED, OCCASION_OF_ANOTHER_TYPE, VOIDED, GONE -> occasion;
            case DAY_MISSING,
                    DAY_TO_COME,
                    DAY_WITHOUT_UNIT,
                    DAY_OF_ANOTHER_YEAR,
                    DAY_IN_BALANCE,
                    MONTH_CLOSED,
                    MONTH_APPROVED -> day;
            case NUMBER_WRONG, NUMBER_OF_ANOTHER_TYPE, NUMBER_TAKEN, NUMBER_FAR -> number;
            case SIGNER_MISSING, SIGNER_TOO_LONG, SIGNER_PERSONAL -> signer;
            case DOSSIER_MISSING,
                    DOSSIER_TOO_LONG,
                    DOSSIER_PERSONAL,
                    DOSSIER_NOT_LATE,
                    DOSSIER_APOLOGISED,
                    MORE_THAN_LATE -> dossier;
            case DAYS_LATE_MISSING, DAYS_LATE_WITHOUT_DOSSIER -> daysLate;
            case REASON_TOO_LONG, REASON_PERSONAL -> reason;
            case NOTE_TOO_LONG,
                    NOTE_PERSONAL,
                    VOID_REASON_MISSING,
                    VOID_REASON_TOO_LONG,
                    VOID_REASON_PERSONAL,
                    APPROVED_REASON_TOO_LONG,
                    APPROVED_REASON_PERSONAL -> note;
        };
    }
}
