package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Says over a screen that something asked for was not to be had and what is shown instead, or, in another colour, that
 * something was done; can be closed.
 */
public final class Notice extends Markup {

    public Notice(List<String> sentences) {
        this(sentences, Tone.NEAR);
    }

    private Notice(List<String> sentences, Tone tone) {
        super("div", "notice");
        addClassName(tone.css());
        getElement().setAttribute("role", "status");
        setVisible(!sentences.isEmpty());
        set(
                tone == Tone.MET ? Icon.CHECK.content() : each(),
                div(each(sentences, sentence -> p(sentence))),
                button(Icon.CLOSE.content())
                        .withType("button")
                        .withClass("icon-button")
                        .attr("data-close", "")
                        .attr("aria-label", Texts.current().get("kit.close")));
    }

    /** Says over a screen, below its head, that something was done. */
    public static void done(Div screen, String sentence) {
        boolean headed = screen.getComponentCount() > 0 && screen.getComponentAt(0) instanceof PageHead;
        screen.addComponentAtIndex(headed ? 1 : 0, new Notice(List.of(sentence), Tone.MET));
    }
}
