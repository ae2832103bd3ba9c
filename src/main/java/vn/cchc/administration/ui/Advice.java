package vn.cchc.administration.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Optional;

/**
 * A sentence about a change of units, with where to look after what it says.
 *
 * @param way empty where there is nothing to be done elsewhere
 */
record Advice(String words, Optional<Way> way) {

    /** @param href relative to the root; opened beside the preview, which nobody should lose */
    record Way(String name, String href) {}

    static Advice of(String words) {
        return new Advice(words, Optional.empty());
    }

    DomContent item() {
        return li(
                text(words),
                each(
                        way.stream().toList(),
                        there -> each(
                                text(" "),
                                a(there.name())
                                        .withHref(there.href())
                                        .withTarget("_blank")
                                        .withRel("noopener"))));
    }
}
