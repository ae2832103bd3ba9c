package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.kit.Correction;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.LetterTypeEntry;
import vn.cchc.letter.LetterTypeProblem;
import vn.cchc.letter.LetterTypeRules;
import vn.cchc.letter.NewLetterType;

/** The fields of a letter type or of an occasion. What is wrong is judged where they are kept, and told at the fields. */
final class LetterTypeForm extends Div {

    private final boolean types;
    private final CatalogueWording wording;
    private final ComboBox<LetterType> type;
    private final TextField code;
    private final TextField name;
    private final TextField nameEn;
    private final TextField abbreviation;
    private final ComboBox<MeasureEntry> measure;

    /**
     * @param former what stands in the fields at first; empty to add one
     * @param types whether it is a type, not an occasion
     */
    LetterTypeForm(LetterTypeRules known, Optional<NewLetterType> former, boolean types, CatalogueWording wording) {
        this.types = types;
        this.wording = wording;
        type = new ComboBox<>(
                wording.say("catalogue.column.letter-type"),
                known.known().stream().map(LetterTypeEntry::type).toList());
        code = new TextField(wording.say("catalogue.field.code"));
        name = new TextField(wording.say("catalogue.field.name"));
        nameEn = new TextField(wording.say("catalogue.field.name-en"));
        abbreviation = new TextField(wording.say("catalogue.field.abbreviation"));
        measure = new ComboBox<>(wording.say("catalogue.column.feeds"), offered(known));
        type.setItemLabelGenerator(choice -> wording.choose(choice.name(), choice.nameEn()));
        measure.setItemLabelGenerator(entry -> wording.name(entry.measure()) + " · " + entry.code());
        measure.setClearButtonVisible(!types);
        code.setHelperText(wording.say("catalogue.field.letter-code.hint"));
        abbreviation.setHelperText(wording.say("catalogue.field.abbreviation.hint"));
        type.setVisible(!types);
        abbreviation.setVisible(types);
        former.ifPresent(kept -> fill(known, kept));
        Correction.watch(fields());
        addClassName("form");
        add(type, code, name, nameEn, abbreviation, measure);
    }

    private static List<MeasureEntry> offered(LetterTypeRules known) {
        return known.measures().stream()
                .filter(entry -> entry.measure().source() == MeasureSource.REGISTER && !entry.isEndedOn(known.today()))
                .toList();
    }

    private void fill(LetterTypeRules known, NewLetterType kept) {
        kept.type().flatMap(known::findType).map(LetterTypeEntry::type).ifPresent(type::setValue);
        type.setReadOnly(true);
        code.setValue(kept.code());
        code.setReadOnly(true);
        code.setHelperText("");
        name.setValue(kept.name());
        nameEn.setValue(kept.nameEn());
        abbreviation.setValue(kept.abbreviation());
        known.measures().stream()
                .filter(entry -> entry.code().value().equals(kept.measure()))
                .findFirst()
                .ifPresent(measure::setValue);
    }

    /** What stands in the fields. */
    NewLetterType type() {
        return new NewLetterType(
                types ? Optional.empty() : Optional.of(code(type.getValue())),
                code.getValue(),
                name.getValue(),
                nameEn.getValue(),
                types ? abbreviation.getValue() : "",
                measure.getOptionalValue().map(entry -> entry.code().value()).orElse(""));
    }

    /** None has an empty code: it is refused as missing. */
    private static String code(@Nullable LetterType chosen) {
        return chosen == null ? "" : chosen.code();
    }

    /** Says at each field what is wrong with it, and at the others no more. */
    void refuse(List<LetterTypeProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.say("catalogue.letter-type-problem." + problem.name()));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(type, code, name, nameEn, abbreviation, measure);
    }

    private HasValidationProperties field(LetterTypeProblem problem) {
        return switch (problem) {
            case TYPE_GONE -> type;
            case CODE_WRONG,
                    CODE_TAKEN,
                    DAY_MISSING,
                    LETTERS_LATER,
                    REASON_MISSING,
                    REASON_TOO_LONG,
                    REASON_PERSONAL,
                    GONE -> code;
            case NAME_MISSING, NAME_TOO_LONG, NAME_PERSONAL, NAME_TAKEN -> name;
            case NAME_EN_MISSING, NAME_EN_TOO_LONG, NAME_EN_PERSONAL -> nameEn;
            case ABBREVIATION_WRONG, ABBREVIATION_TAKEN, ABBREVIATION_FIXED -> abbreviation;
            case MEASURE_MISSING, MEASURE_UNSUITABLE, MEASURE_TAKEN, MEASURE_FIXED -> measure;
        };
    }
}
