package vn.cchc.administration.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.RefusedDefinitionException;
import vn.cchc.kit.Panel;

/** Where the words of a definition are mended, for a reason, while its figures stay what they are. */
final class WordsEditor {

    private final IndicatorDesk desk;
    private final Indicator definition;
    private final DefinitionEditor.Done done;
    private final CatalogueWording wording;
    private final LabelsForm labels;
    private final TextArea reason;

    WordsEditor(IndicatorDesk desk, Indicator definition, DefinitionEditor.Done done, CatalogueWording wording) {
        this.desk = desk;
        this.definition = definition;
        this.done = done;
        this.wording = wording;
        labels = new LabelsForm(definition.labels(), wording);
        reason = new TextArea(wording.say("catalogue.reason"));
        reason.setManualValidation(true);
        labels.add(reason);
    }

    Panel content() {
        return new Panel(
                        wording.say("catalogue.reword", wording.dates(definition.validFrom(), definition.validTo())),
                        wording.say("catalogue.reword.hint"))
                .content(
                        labels,
                        new Actions()
                                .first(wording.say("catalogue.save"), this::save)
                                .link(wording.say("catalogue.leave"), IndicatorDeskView.address(definition.code())));
    }

    private void save() {
        try {
            desk.reword(definition.code(), definition.validFrom(), labels.labels(), reason.getValue());
            done.done(definition.code(), wording.say("catalogue.reworded"));
        } catch (RefusedDefinitionException refused) {
            labels.refuse(refused.problems());
            reason.setInvalid(false);
            refused.problems().stream()
                    .filter(problem -> problem.part() == Part.REASON)
                    .findFirst()
                    .ifPresent(problem -> {
                        reason.setErrorMessage(DefinitionsPanel.sentence(problem, wording));
                        reason.setInvalid(true);
                    });
        }
    }
}
