package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.Status;
import vn.cchc.kit.StatusBadge;
import vn.cchc.kit.Tone;
import vn.cchc.observation.Answer;

/** "C2 · Đúng hạn 95,5% (38/40) ● Đạt · chỉ tiêu ≥ 95%". */
record AnswerText(Answer answer, EntryWording wording) {

    DomContent content() {
        var goal = answer.goal();
        var indicator = answer.indicator();
        return each(
                span(wording.name(indicator)).withClass("entry-indicator"),
                text(" "),
                strong(value()),
                text(" "),
                answer.status() == null ? each() : StatusBadge.of(tone(answer.status()), wording.texts()),
                goal == null || !indicator.hasStatus()
                        ? each()
                        : span(" " + wording.get("entry.goal", wording.goal(indicator, goal)))
                                .withClass("entry-goal"));
    }

    /** The figure alone: "95,5% (38/40)". */
    String value() {
        var figure = answer.figure();
        if (figure != null) {
            return wording.figure(answer.indicator(), figure);
        }
        if (!answer.wrong().isEmpty()) {
            return wording.get("entry.answer.wrong", names(answer.wrong()));
        }
        return answer.complete()
                ? wording.get("entry.answer.nil")
                : wording.get("entry.answer.incomplete", answer.absent().size());
    }

    private String names(Set<MeasureCode> measures) {
        return answer.indicator().measures().stream()
                .filter(measures::contains)
                .map(code -> wording.name(answer.indicator().measure(code)))
                .collect(Collectors.joining(", "));
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case MET -> Tone.MET;
            case NEAR -> Tone.NEAR;
            case MISSED -> Tone.MISSED;
        };
    }
}
