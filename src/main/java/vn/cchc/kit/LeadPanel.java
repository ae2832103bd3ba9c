package vn.cchc.kit;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import java.util.List;

/** The sentence a screen begins with, and a small line under it: source, sample, cut-off. */
public final class LeadPanel extends Markup {

    public LeadPanel(List<Span> sentence, String foot) {
        super("section", "lead");
        set(
                p(each(sentence, Span::content)).withClass("lead-sentence"),
                foot.isEmpty() ? each() : p(foot).withClass("foot"));
    }
}
