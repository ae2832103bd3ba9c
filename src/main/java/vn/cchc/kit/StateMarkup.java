package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.Locale;

/** What a panel shows instead of figures: nothing there and why, or a failure. */
final class StateMarkup {
    private StateMarkup() {}

    static DomContent empty(EmptyState state) {
        String kind = state.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String sign = switch (state.kind()) {
            case NOTHING_DUE -> "✓";
            case FILTERED_OUT -> "∅";
            case NO_RIGHT -> "⊘";
            case NOT_SET_UP -> "…";
        };
        return div(
                        span(sign).withClass("empty-sign").attr("aria-hidden", "true"),
                        p(state.sentence()),
                        state.href() == null || state.linkText() == null
                                ? each()
                                : p(a(state.linkText()).withHref(state.href()).withClass("button")))
                .withClasses("empty", "empty-" + kind);
    }

    static DomContent failed(String errorId, Texts texts) {
        return div(
                        span("!").withClass("empty-sign").attr("aria-hidden", "true"),
                        p(texts.get("kit.failed")),
                        p(texts.get("kit.errorId", errorId)).withClass("foot"))
                .withClasses("empty", "empty-failed")
                .attr("role", "alert");
    }
}
