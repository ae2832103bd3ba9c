package vn.cchc.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.FormulaCheck;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.Correction;
import vn.cchc.place.UnitGroup;

/** From when an indicator is worked out, and how. What is wrong is judged where definitions are kept, and told at the fields. */
final class DefinitionForm extends Div {

    private static final int USUAL_DECIMALS = 1;

    private final KnownCatalogue known;
    private final CatalogueWording wording;
    private final TextField code;
    private final DatePicker from;
    private final ComboBox<IndicatorKind> kind;
    private final ComboBox<Direction> direction;
    private final FormulaPair formulas;
    private final ComboBox<RollUpWay> way;
    private final ComboBox<Frequency> frequency;
    private final ComboBox<UnitGroup> audience;
    private final IntegerField minimumVolume;
    private final IntegerField decimals;
    private final GradesField grades;

    /** @param before the definition whose values the fields begin with; absent for a new indicator */
    DefinitionForm(KnownCatalogue known, @Nullable Indicator before, CatalogueWording wording) {
        this.known = known;
        this.wording = wording;
        code = new TextField(wording.say("catalogue.part.CODE"));
        from = new DatePicker(
                wording.say("catalogue.part.FROM"), before == null ? known.openStart() : known.nextStart());
        kind = new ComboBox<>(wording.say("catalogue.part.KIND"), IndicatorKind.values());
        direction = new ComboBox<>(wording.say("catalogue.part.DIRECTION"), Direction.values());
        way = new ComboBox<>(wording.say("catalogue.part.WAY"));
        frequency = new ComboBox<>(wording.say("catalogue.part.FREQUENCY"), Frequency.values());
        audience = new ComboBox<>(wording.say("catalogue.part.AUDIENCE"), UnitGroup.values());
        minimumVolume = new IntegerField(wording.say("catalogue.part.MINIMUM_VOLUME"));
        decimals = new IntegerField(wording.say("catalogue.part.DECIMALS"));
        formulas = new FormulaPair(before, going(), check(), wording);
        grades = new GradesField(before == null ? List.of() : before.grades(), wording);
        setUp();
        fill(before);
        addClassName("form");
        add(code, from, kind, direction, way);
        add(formulas.fields());
        add(frequency, audience, minimumVolume, decimals, grades);
    }

    /** The measures that something new may be made of. */
    private List<MeasureEntry> going() {
        return known.measures().stream()
                .filter(entry -> !entry.isEndedOn(known.today()))
                .toList();
    }

    private FormulaCheck check() {
        var day = from.getValue();
        return new FormulaCheck(known.measures(), day == null ? known.today() : day);
    }

    private void setUp() {
        from.setI18n(CalendarWords.of(wording.texts()));
        from.setHelperText(known.earliest()
                .map(day -> wording.say("catalogue.part.FROM.hint", wording.date(day)))
                .orElse(""));
        code.setHelperText(wording.say("catalogue.part.CODE.hint"));
        minimumVolume.setHelperText(wording.say("catalogue.part.MINIMUM_VOLUME.hint"));
        kind.setItemLabelGenerator(wording::name);
        direction.setItemLabelGenerator(wording::name);
        way.setItemLabelGenerator(wording::name);
        frequency.setItemLabelGenerator(wording::name);
        audience.setItemLabelGenerator(group -> wording.figures().kind(group));
        Correction.watch(fields());
        kind.addValueChangeListener(change -> offerWays(change.getValue()));
        // Kind, roll-up and frequency are judged by what the formulas are made of.
        formulas.onTyped(this::forgive);
        way.addValueChangeListener(change -> formulas.askForWhole(isOverRatio()));
        from.addValueChangeListener(change -> formulas.judgeBy(check()));
    }

    private void fill(@Nullable Indicator before) {
        if (before == null) {
            minimumVolume.setValue(0);
            decimals.setValue(USUAL_DECIMALS);
            frequency.setValue(Frequency.MONTHLY);
            audience.setValue(UnitGroup.COMMUNES);
            offerWays(null);
            return;
        }
        code.setValue(before.code().value());
        code.setReadOnly(true);
        code.setHelperText("");
        kind.setValue(before.kind());
        kind.setReadOnly(true);
        kind.setHelperText(wording.say("catalogue.part.KIND.hint"));
        direction.setValue(before.direction());
        way.setValue(RollUpWay.of(before));
        frequency.setValue(before.frequency());
        audience.setValue(before.audience());
        minimumVolume.setValue(before.minimumVolume());
        decimals.setValue(before.decimals());
    }

    /** Only what makes sense of the kind can be chosen; where that is one way it is chosen already. */
    private void offerWays(@Nullable IndicatorKind chosen) {
        var ways = chosen == null ? List.<RollUpWay>of() : RollUpWay.of(chosen);
        way.setItems(ways);
        if (!ways.isEmpty()) {
            way.setValue(ways.getFirst());
        }
        way.setReadOnly(ways.size() == 1);
        grades.setVisible(chosen == IndicatorKind.SCORE);
        formulas.askForWhole(isOverRatio());
    }

    private boolean isOverRatio() {
        return way.getOptionalValue().filter(RollUpWay::overRatio).isPresent();
    }

    /** Only after it was accepted. */
    LocalDate from() {
        return Objects.requireNonNull(from.getValue());
    }

    /** What stands in the fields. */
    NewDefinition definition(Indicator.Labels labels) {
        return new NewDefinition(
                code.getValue().toUpperCase(Locale.ROOT),
                from.getValue(),
                labels,
                kind.getValue(),
                direction.getValue(),
                formulas.numerator(),
                formulas.denominator(),
                way.getValue(),
                frequency.getValue(),
                audience.getValue(),
                minimumVolume.getValue(),
                decimals.getValue(),
                kind.getValue() == IndicatorKind.SCORE ? grades.grades() : List.of());
    }

    /** Says at each field what is wrong with it; what is about the words is passed over. */
    void refuse(List<DefinitionProblem> problems) {
        forgive();
        formulas.forgive();
        grades.refuse(null);
        problems.reversed().forEach(this::refuse);
    }

    private void forgive() {
        fields().forEach(field -> field.setInvalid(false));
    }

    private void refuse(DefinitionProblem problem) {
        var sentence = DefinitionsPanel.sentence(problem, wording);
        switch (problem.part()) {
            case NUMERATOR, DENOMINATOR -> formulas.refuse(problem.part(), sentence);
            case GRADES -> grades.refuse(sentence);
            default -> {
                var field = field(problem.part());
                if (field != null) {
                    field.setErrorMessage(sentence);
                    field.setInvalid(true);
                }
            }
        }
    }

    private List<HasValidationProperties> fields() {
        return List.of(code, from, kind, direction, way, frequency, audience, minimumVolume, decimals);
    }

    private @Nullable HasValidationProperties field(Part part) {
        return switch (part) {
            case CODE -> code;
            case FROM -> from;
            case KIND -> kind;
            case DIRECTION -> direction;
            case WAY -> way;
            case FREQUENCY -> frequency;
            case AUDIENCE -> audience;
            case MINIMUM_VOLUME -> minimumVolume;
            case DECIMALS -> decimals;
            default -> null;
        };
    }
}
