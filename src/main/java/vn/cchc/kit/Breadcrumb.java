package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;

import j2html.tags.DomContent;
import java.util.List;

/** The way here from the top: the last step is this screen and no link. */
public record Breadcrumb(List<Choice> steps) {
    public Breadcrumb {
        steps = List.copyOf(steps);
    }

    DomContent content() {
        return nav(ol(each(
                        steps,
                        step -> step.selected()
                                ? li(step.text()).attr("aria-current", "page")
                                : li(a(step.text()).withHref(step.href())))))
                .withClass("breadcrumb")
                .attr("aria-label", Texts.current().get("kit.breadcrumb"));
    }
}
