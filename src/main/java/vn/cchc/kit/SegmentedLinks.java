package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;

/** Two or three alternatives side by side: "Trong kỳ | Luỹ kế". */
public record SegmentedLinks(String label, List<Choice> choices) implements FilterPart {
    public SegmentedLinks {
        choices = List.copyOf(choices);
    }

    @Override
    public DomContent content() {
        return div(each(
                        choices,
                        choice -> a(choice.text())
                                .withHref(choice.href())
                                .withCondClass(choice.selected(), "selected")
                                .condAttr(choice.selected(), "aria-current", "true")))
                .withClass("segmented")
                .attr("role", "group")
                .attr("aria-label", label);
    }
}
