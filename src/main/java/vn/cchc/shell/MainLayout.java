package vn.cchc.shell;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import j2html.tags.DomContent;
import jakarta.annotation.security.PermitAll;
import vn.cchc.kit.Markup;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;

/**
 * The frame of every screen: navigation at the side, on a telephone at the bottom, the content beside it. Open to
 * everyone signed in; what they may see is decided by each view.
 */
@Layout
@PermitAll
@JsModule("./scripts/page.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    static final String SIDE_ID = "side";
    private static final String CONTENT_ID = "content";

    private final Visitor visitor;
    private final Texts texts = Texts.current();
    private final Markup sideMenu = new Markup();
    private final Markup tabs = new Markup();
    private final Main content = new Main();

    MainLayout(ShellTitle title, Visitor visitor) {
        this.visitor = visitor;
        addClassName("shell");

        Markup skip = new Markup(j2html.TagCreator.a(texts.get("shell.skip"))
                .withHref("#" + CONTENT_ID)
                .withClass("skip-link")
                .attr("router-ignore", ""));
        skip.addClassName("aside");
        Markup name = new Markup(
                p(text(texts.get("shell.product")), span(title.district(texts))).withClass("side-title"),
                sample(title, "sample-badge"));
        Div side = new Div(name, sideMenu, new SideFoot(visitor, texts));
        side.setId(SIDE_ID);
        side.addClassName("side");
        side.getElement().setAttribute("popover", "auto");

        content.setId(CONTENT_ID);
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        content.add(new Markup(sample(title, "sample-badge in-page")));
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("role", "navigation").setAttribute("aria-label", texts.get("shell.shortcuts"));
        add(skip, side, content, tabs);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        if (view != null) {
            view.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Preferences chosen = Preferences.of(VaadinRequest.getCurrent());
        Navigation navigation = new Navigation(visitor.entries(), event.getLocation(), chosen.folded(), texts);
        sideMenu.set(navigation.side());
        tabs.set(navigation.tabs());
    }

    private DomContent sample(ShellTitle title, String css) {
        return title.sampleData() ? p(texts.get("shell.sample")).withClass(css) : each();
    }
}
