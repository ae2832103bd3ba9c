package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import vn.cchc.kit.Markup;
import vn.cchc.observation.Correction;
import vn.cchc.observation.Questionnaire;

/** A correction in words: old → new, why, by whom, and what became of it. */
record CorrectionText(Correction correction, Questionnaire questions, EntryWording wording) {

    Markup content() {
        var note = correction.note();
        var markup = new Markup(
                new NumberChanges(questions, wording)
                        .list(correction.changes().stream()
                                .map(change -> new NumberChanges.Change(
                                        change.measure(), change.oldValue(), change.newValue()))
                                .toList()),
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
}
