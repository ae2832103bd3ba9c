package vn.cchc.kit;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;

/** What somebody should look at, most urgent first; stands within a {@link Panel}. */
public final class AttentionList extends Markup {

    /** One thing to look at: its sentence and a second, smaller line, which may be empty; both may lead somewhere. */
    public record Item(Tone tone, List<Span> sentence, List<Span> second) {
        public Item {
            sentence = List.copyOf(sentence);
            second = List.copyOf(second);
        }
    }

    public AttentionList(List<Item> items) {
        super("ul", "attention");
        set(each(items, AttentionList::row));
    }

    private static DomContent row(Item item) {
        return li(
                span(item.tone().sign())
                        .withClasses("attention-sign", item.tone().css())
                        .attr("aria-hidden", "true"),
                div(
                        p(each(item.sentence(), Span::content)),
                        item.second().isEmpty()
                                ? each()
                                : p(each(item.second(), Span::content)).withClass("foot")));
    }
}
