package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.Indicator.Labels;
import vn.cchc.kit.Correction;

/** What people read of an indicator, in both languages. */
final class LabelsForm extends Div {

    static final Labels BLANK = new Labels("", "", "", "", "", "", "", "", "");

    private final Map<Part, TextFieldBase<?, String>> fields = new EnumMap<>(Part.class);
    private final CatalogueWording wording;

    LabelsForm(Labels former, CatalogueWording wording) {
        this.wording = wording;
        addClassName("form");
        line(Part.NAME, former.name());
        line(Part.NAME_EN, former.nameEn());
        line(Part.SHORT_NAME, former.shortName());
        line(Part.SHORT_NAME_EN, former.shortNameEn());
        lines(Part.DEFINITION, former.definition());
        lines(Part.DEFINITION_EN, former.definitionEn());
        line(Part.UNIT, former.unit());
        line(Part.UNIT_EN, former.unitEn());
        line(Part.SOURCE, former.source());
    }

    private void line(Part part, String value) {
        add(part, new TextField(wording.say("catalogue.part." + part.name())), value);
    }

    private void lines(Part part, String value) {
        add(part, new TextArea(wording.say("catalogue.part." + part.name())), value);
    }

    private void add(Part part, TextFieldBase<?, String> field, String value) {
        field.setValue(value);
        Correction.watch(List.of(field));
        fields.put(part, field);
        add(field);
    }

    Labels labels() {
        return new Labels(
                value(Part.NAME),
                value(Part.NAME_EN),
                value(Part.SHORT_NAME),
                value(Part.SHORT_NAME_EN),
                value(Part.DEFINITION),
                value(Part.DEFINITION_EN),
                value(Part.UNIT),
                value(Part.UNIT_EN),
                value(Part.SOURCE));
    }

    private String value(Part part) {
        var field = fields.get(part);
        return field == null ? "" : field.getValue();
    }

    /** Says at the explanations that are the former ones that the calculation is another now. */
    void askAboutExplanation(Labels former) {
        mark(Part.DEFINITION, former.definition());
        mark(Part.DEFINITION_EN, former.definitionEn());
    }

    private void mark(Part part, String former) {
        var field = fields.get(part);
        if (field != null && value(part).strip().equals(former)) {
            field.setErrorMessage(wording.say("catalogue.definition.same-words"));
            field.setInvalid(true);
            field.focus();
        }
    }

    /** Says at each field what is wrong with it; what is about other parts is passed over. */
    void refuse(List<DefinitionProblem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = fields.get(problem.part());
            if (field != null) {
                field.setErrorMessage(DefinitionsPanel.sentence(problem, wording));
                field.setInvalid(true);
            }
        });
    }
}
