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
import org.jspecify.annotations.Nullable;

/**
 * A labelled list of addresses that opens downwards: "So với cùng kỳ 2016 ▾".
 *
 * @param field a day that may be typed instead of chosen; {@code null} for lists that are complete
 */
public record ChoiceMenu(
        String label, List<Choice> choices, @Nullable DayField field) implements FilterPart {
    public ChoiceMenu {
        choices = List.copyOf(choices);
    }

    public ChoiceMenu(String label, List<Choice> choices) {
        this(label, choices, null);
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
                        list(choices, field))
                .withClass("choice menu");
    }

    static DomContent list(List<Choice> choices) {
        return list(choices, null);
    }

    private static DomContent list(List<Choice> choices, @Nullable DayField field) {
        return ul(
                        each(
                                choices,
                                choice -> li(a(choice.text())
                                        .withHref(choice.href())
                                        .condAttr(choice.selected(), "aria-current", "true"))),
                        field == null ? each() : li(field.content()))
                .withClass("menu-list");
    }
}
