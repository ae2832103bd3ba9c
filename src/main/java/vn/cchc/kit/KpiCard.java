package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key figure.
 *
 * @param label what is counted, the name of the definition with it
 * @param number the figure, large
 * @param unit what stands small after it, with its own leading space where it needs one: "%", "/7 xã"
 * @param lines one or two lines of coverage and comparison
 * @param href where the whole card leads
 */
public record KpiCard(
        String label,
        String number,
        String unit,
        List<List<Span>> lines,
        @Nullable Sparkline sparkline,
        @Nullable String href) {
    public KpiCard {
        lines = List.copyOf(lines);
    }

    DomContent content() {
        DomContent words = div(
                        p(label).withClass("kpi-label"),
                        p(span(number).withClass("kpi-number"), span(unit).withClass("kpi-unit")),
                        each(lines, line -> p(each(line, Span::content)).withClass("kpi-line")))
                .withClass("kpi-words");
        DomContent drawing = sparkline == null ? each() : sparkline.content();
        return href == null
                ? div(words, drawing).withClass("kpi")
                : a(words, drawing).withClass("kpi").withHref(href);
    }
}
