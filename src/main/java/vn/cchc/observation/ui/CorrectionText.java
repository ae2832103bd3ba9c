package vn.cchc.observation.ui;

import static j2html.TagCreator.del;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.kit.Markup;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Correction.Change;
import vn.cchc.observation.FormMeasure;
import vn.cchc.observation.Questionnaire;
import vn.cchc.observation.Questionnaire.Item;

/** A correction in words: old → new, why, by whom, and what became of it. */
record CorrectionText(Correction correction, Questionnaire questions, EntryWording wording) {

    Markup content() {
        var note = correction.note();
        var markup = new Markup(
                ul(each(correction.changes(), this::line)),
                p("“" + correction.reason() + "”"),
                p(wording.get(
                                "correction.state." + correction.state().name(),
                                correction.proposer(),
                                wording.moment(correction.proposedAt())))
                        .withClass("foot"),
                note == null ? each() : p(wording.get("correction.note", note)));
        markup.addClassName("correction");
        return markup;
    }

    private DomContent line(Change change) {
        var measure = questions.find(change.measure()).map(Item::measure);
        var old = change.oldValue();
        return li(
                text(measure.map(wording::name).orElse(change.measure().value()) + ": "),
                old == null ? text("–") : del(number(measure, old)),
                text(" → "),
                strong(number(measure, change.newValue())));
    }

    private String number(Optional<FormMeasure> measure, BigDecimal value) {
        return measure.map(known -> wording.value(known, value)).orElseGet(() -> wording.number(value));
    }
}
