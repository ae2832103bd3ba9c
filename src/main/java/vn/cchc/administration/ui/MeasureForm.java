package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.kit.Correction;

/** The fields of a measure. What is wrong with them is judged where measures are kept, and told at the fields. */
final class MeasureForm extends Div {

    private final CatalogueWording wording;
    private final TextField code;
    private final TextField name;
    private final TextField nameEn;
    private final TextField unit;
    private final TextField unitEn;
    private final ComboBox<MeasureKind> kind;
    private final ComboBox<Frequency> frequency;
    private final ComboBox<MeasureSource> source;

    /**
     * @param former what stands in the fields at first; empty for a new measure
     * @param fixed whether kind, frequency and source have to stay
     */
    MeasureForm(Optional<NewMeasure> former, boolean fixed, CatalogueWording wording) {
        this.wording = wording;
        code = new TextField(wording.say("catalogue.field.code"));
        name = new TextField(wording.say("catalogue.field.name"));
        nameEn = new TextField(wording.say("catalogue.field.name-en"));
        unit = new TextField(wording.say("catalogue.field.unit"));
        unitEn = new TextField(wording.say("catalogue.field.unit-en"));
        kind = new ComboBox<>(wording.say("catalogue.field.kind"), MeasureKind.values());
        frequency = new ComboBox<>(wording.say("catalogue.field.frequency"), Frequency.values());
        source = new ComboBox<>(wording.say("catalogue.field.source"), sources(former));
        kind.setItemLabelGenerator(wording::name);
        frequency.setItemLabelGenerator(wording::name);
        source.setItemLabelGenerator(wording::name);
        code.setHelperText(former.isPresent() ? "" : wording.say("catalogue.field.code.hint"));
        former.ifPresent(this::fill);
        code.setReadOnly(former.isPresent());
        Stream.of(kind, frequency, source).forEach(field -> field.setReadOnly(fixed));
        if (fixed) {
            kind.setHelperText(wording.say("catalogue.field.fixed"));
        }
        addClassName("form");
        Correction.watch(fields());
        add(code, name, nameEn, unit, unitEn, kind, frequency, source);
    }

    /** The program's own are its own. */
    private static List<MeasureSource> sources(Optional<NewMeasure> former) {
        return Stream.of(MeasureSource.values())
                .filter(source -> source != MeasureSource.WORKFLOW
                        || former.filter(measure -> measure.source() == source).isPresent())
                .toList();
    }

    private void fill(NewMeasure former) {
        code.setValue(former.code());
        name.setValue(former.name());
        nameEn.setValue(former.nameEn());
        unit.setValue(former.unit());
        unitEn.setValue(former.unitEn());
        kind.setValue(former.kind());
        frequency.setValue(former.frequency());
        source.setValue(former.source());
    }

    /** What stands in the fields. */
    NewMeasure measure() {
        return new NewMeasure(
                code.getValue(),
                name.getValue(),
                nameEn.getValue(),
                unit.getValue(),
                unitEn.getValue(),
                kind.getValue(),
                frequency.getValue(),
                source.getValue());
    }

    /** Says at each field what is wrong with it, and at the others no more. */
    void refuse(List<MeasureProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(MeasureEditor.sentence(problem, wording));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(code, name, nameEn, unit, unitEn, kind, frequency, source);
    }

    private HasValidationProperties field(MeasureProblem problem) {
        return switch (problem) {
            case CODE_WRONG,
                    CODE_TAKEN,
                    CODE_RESERVED,
                    IN_USE,
                    REASON_MISSING,
                    REASON_TOO_LONG,
                    REASON_PERSONAL,
                    GONE -> code;
            case NAME_MISSING, NAME_TOO_LONG, NAME_PERSONAL, NAME_TAKEN -> name;
            case NAME_EN_MISSING, NAME_EN_TOO_LONG, NAME_EN_PERSONAL -> nameEn;
            case UNIT_MISSING, UNIT_TOO_LONG, UNIT_PERSONAL -> unit;
            case UNIT_EN_MISSING, UNIT_EN_TOO_LONG, UNIT_EN_PERSONAL -> unitEn;
            case KIND_MISSING, NATURE_FIXED -> kind;
            case FREQUENCY_MISSING -> frequency;
            case SOURCE_MISSING, SOURCE_OF_THE_PROGRAM -> source;
        };
    }
}
