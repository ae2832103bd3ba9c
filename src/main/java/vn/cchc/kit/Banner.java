package vn.cchc.kit;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import java.util.List;

/** Says, over a whole screen and on paper too, that it shows something else than usual, and how to get back. */
public final class Banner extends Markup {

    public Banner(List<Span> sentence) {
        super("div", "banner");
        getElement().setAttribute("role", "status");
        set(p(each(sentence, Span::content)));
    }
}
