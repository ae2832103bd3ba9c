package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import java.util.List;

/** Says that something asked for was not to be had and what is shown instead; can be closed. */
public final class Notice extends Markup {

    public Notice(List<String> sentences) {
        super("div", "notice");
        getElement().setAttribute("role", "status");
        setVisible(!sentences.isEmpty());
        set(
                div(each(sentences, sentence -> p(sentence))),
                button(Icon.CLOSE.content())
                        .withType("button")
                        .withClass("icon-button")
                        .attr("data-close", "")
                        .attr("aria-label", Texts.current().get("kit.close")));
    }
}
