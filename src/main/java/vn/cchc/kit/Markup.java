package vn.cchc.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import org.jspecify.annotations.Nullable;

/**
 * A piece of finished HTML as one server component, so that a table of a hundred cells costs a session one string.
 * j2html escapes texts and attributes; its links are ordinary ones, which the router follows without a page load.
 */
@Tag("div")
public class Markup extends Component implements HasStyle {

    public Markup(DomContent... content) {
        set(content);
    }

    protected Markup(String tag, String css) {
        super(new Element(tag));
        addClassName(css);
    }

    /** Replaces the content. */
    public final void set(DomContent... content) {
        StringBuilder html = new StringBuilder();
        for (DomContent part : content) {
            html.append(part.render());
        }
        getElement().setProperty("innerHTML", html.toString());
    }

    /** The same only on paper. */
    public final Markup onPaper() {
        addClassName("on-paper");
        return this;
    }

    /** The HTML, for tests. */
    public final String html() {
        return getElement().getProperty("innerHTML", "");
    }

    /** A link within the application; {@code null} leads nowhere and gives no address. */
    static ATag link(@Nullable String href) {
        ATag link = j2html.TagCreator.a();
        return href == null ? link : link.withHref(href);
    }
}
