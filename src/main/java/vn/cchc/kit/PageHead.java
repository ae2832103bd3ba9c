package vn.cchc.kit;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a screen: where we are, its title, and all its filters in one row. One server component. */
public final class PageHead extends Markup {

    public PageHead(String title, FilterPart... filters) {
        this(null, title, List.of(filters));
    }

    public PageHead(@Nullable Breadcrumb breadcrumb, String title, List<FilterPart> filters) {
        super("header", "page-head");
        DomContent row = div(each(filters, FilterPart::content))
                .withClass("filters")
                .attr("role", "group")
                .attr("aria-label", Texts.current().get("kit.filters"));
        DomContent heading = h1(title);
        set(breadcrumb == null ? each() : breadcrumb.content(), heading, filters.isEmpty() ? each() : row);
    }
}
