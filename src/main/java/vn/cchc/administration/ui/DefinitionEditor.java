package vn.cchc.administration.ui;

import java.io.Serializable;
import java.util.List;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.administration.IndicatorTrials;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.RefusedDefinitionException;
import vn.cchc.kit.Panel;

/** Where an indicator is defined from a day on, tried on live figures, and kept. */
final class DefinitionEditor {

    /** Told once the indicator has changed, or may not, with a sentence about it. */
    interface Done extends Serializable {
        void done(IndicatorCode code, String sentence);

        void refused(IndicatorCode code, String sentence);
    }

    private final IndicatorDesk desk;
    private final KnownCatalogue known;
    private final List<Indicator> definitions;
    private final DefinitionForm form;
    private final LabelsForm labels;
    private final TrialPanel trial;
    private final Done done;
    private final CatalogueWording wording;
    private final NewDefinition before;
    private boolean explanationKept;

    /** @param definitions those the indicator has; none for one that is to be added */
    DefinitionEditor(
            IndicatorDesk desk,
            IndicatorTrials trials,
            KnownCatalogue known,
            List<Indicator> definitions,
            Done done,
            CatalogueWording wording) {
        this.desk = desk;
        this.known = known;
        this.definitions = definitions;
        this.done = done;
        this.wording = wording;
        var former = definitions.isEmpty() ? null : definitions.getLast();
        form = new DefinitionForm(known, former, wording);
        labels = new LabelsForm(former == null ? LabelsForm.BLANK : former.labels(), wording);
        this.before = typed();
        trial = new TrialPanel(trials, known, this::typed, wording);
    }

    Panel form() {
        var title = definitions.isEmpty() ? "catalogue.indicators.add" : "catalogue.definition.new";
        var hint = definitions.isEmpty() ? "catalogue.indicators.add.hint" : "catalogue.definition.new.hint";
        return new Panel(wording.say(title), wording.say(hint)).content(form);
    }

    Panel words() {
        return new Panel(wording.say("catalogue.words"), wording.say("catalogue.words.hint"))
                .content(
                        labels,
                        new Actions()
                                .first(
                                        wording.say(
                                                definitions.isEmpty()
                                                        ? "catalogue.indicators.save"
                                                        : "catalogue.definition.save"),
                                        this::save)
                                .link(wording.say("catalogue.leave"), IndicatorListView.ROUTE));
    }

    Panel trial() {
        return trial.panel();
    }

    private NewDefinition typed() {
        return form.definition(labels.labels());
    }

    /** Whether what it is made of is another, and what explains it is not: asked about once, and may be right. */
    private boolean asksAboutExplanation(NewDefinition typed) {
        boolean other = !typed.numerator().equals(before.numerator())
                || !typed.denominator().equals(before.denominator())
                || typed.way() != before.way();
        boolean same = typed.labels().definition().equals(before.labels().definition())
                || typed.labels().definitionEn().equals(before.labels().definitionEn());
        return !definitions.isEmpty()
                && !explanationKept
                && other
                && same
                && known.definitionRules().problemsOfChange(typed).isEmpty();
    }

    private void save() {
        var typed = typed();
        if (asksAboutExplanation(typed)) {
            explanationKept = true;
            labels.askAboutExplanation(before.labels());
            return;
        }
        try {
            if (definitions.isEmpty()) {
                desk.add(typed);
                done.done(new IndicatorCode(typed.code()), wording.say("catalogue.indicators.added", typed.code()));
            } else {
                desk.define(typed, definitions);
                done.done(
                        new IndicatorCode(typed.code()),
                        wording.say("catalogue.definition.saved", wording.date(form.from())));
            }
        } catch (RefusedDefinitionException refused) {
            form.refuse(refused.problems());
            labels.refuse(refused.problems());
        }
    }
}
