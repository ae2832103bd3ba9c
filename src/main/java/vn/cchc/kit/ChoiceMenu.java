package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/** A labelled list of addresses that opens downwards: "So với cùng kỳ 2016 ▾". */
public record ChoiceMenu(String label, List<Choice> choices) implements FilterPart {
    public ChoiceMenu {
        choices = List.copyOf(choices);
    }

    @Override
    public DomContent content() {
        String chosen = choices.stream()
                .filter(Choice::selected)
                .map(Choice::text)
                .findFirst()
                .orElse("–");
        return details(
                        summary(
                                span(label + " ").withClass("choice-label"),
                                strong(chosen),
                                span("▾").withClass("caret").attr("aria-hidden", "true")),
                        list(choices))
                .withClass("choice menu");
    }

    static DomContent list(List<Choice> choices) {
        return ul(each(
                        choices,
                        choice -> li(a(choice.text())
                                .withHref(choice.href())
                                .condAttr(choice.selected(), "aria-current", "true"))))
                .withClass("menu-list");
    }
}
