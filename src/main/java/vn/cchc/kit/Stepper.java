package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a row of things, with its neighbours: "‹ Tháng 7/2017 ›".
 *
 * @param label what is stepped through, spoken: "Kỳ"
 * @param text the present one; opens {@code choices} where there are any
 * @param previous the neighbour before, {@code null} at the end of the row
 * @param choices all or the nearest, in the order shown
 */
public record Stepper(
        String label,
        String text,
        @Nullable Choice previous,
        @Nullable Choice next,
        List<Choice> choices) implements FilterPart {
    public Stepper {
        choices = List.copyOf(choices);
    }

    @Override
    public DomContent content() {
        return div(arrow(previous, "‹"), middle(), arrow(next, "›"))
                .withClass("stepper")
                .attr("role", "group")
                .attr("aria-label", label);
    }

    private DomContent middle() {
        return choices.isEmpty()
                ? strong(text)
                : details(summary(strong(text)), ChoiceMenu.list(choices)).withClass("menu");
    }

    private static DomContent arrow(@Nullable Choice neighbour, String sign) {
        if (neighbour == null) {
            return span(sign).withClass("step").attr("aria-hidden", "true");
        }
        return a(sign).withClass("step")
                .withHref(neighbour.href())
                .withTitle(neighbour.text())
                .attr("aria-label", neighbour.text());
    }
}
