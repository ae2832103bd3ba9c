package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Answer;
import vn.cchc.observation.EntryForm;

/** What the indicators of a report come to, and what its unit says about misses. */
record ResultsPanel(EntryForm form, EntryWording wording) {

    Panel content() {
        var lines = new Markup(ul(each(form.answers(form.values()), this::line)));
        lines.addClassName("entry-answers");
        return new Panel(wording.get("review.results"), "").content(lines);
    }

    private DomContent line(Answer answer) {
        return li(new AnswerText(answer, wording).content(), explanation(answer));
    }

    /** What was said about a miss that is none any more, after a correction or a new target, is told as that. */
    private DomContent explanation(Answer answer) {
        var said = form.explanations().getOrDefault(answer.indicator().code(), "");
        if (said.isBlank()) {
            return answer.wantsExplanation() ? text(" · " + wording.get("review.unexplained")) : each();
        }
        return answer.wantsExplanation()
                ? each(text(" · "), strong("“" + said + "”"))
                : text(" · " + wording.get("review.explained-before", said));
    }
}
