package vn.cchc.kit;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The frame of one answer: title (the message, else the question), second line (measure, unit, period), legend,
 * corner buttons, body and foot (source, coverage, data time). A failure inside it costs this panel alone.
 */
@Tag("section")
@JsModule("./scripts/page.ts")
public final class Panel extends Component implements HasStyle {
    private final String title;
    private final Texts texts = Texts.current();
    private final Markup words = new Markup("div", "panel-title");
    private final Div tools = new Div();
    private final Markup sentence = new Markup("p", "panel-sentence");
    private final Markup legend = new Markup("div", "legend");
    private final Div body = new Div();
    private final Markup foot = new Markup("footer", "foot");

    public Panel(String title, String subtitle) {
        this.title = title;
        addClassName("panel");
        getElement().setAttribute("aria-label", title);
        tools.addClassName("panel-tools");
        body.addClassName("panel-body");
        subtitle(subtitle);
        Div head = new Div(words, tools);
        head.addClassName("panel-head");
        sentence.setVisible(false);
        legend.setVisible(false);
        foot.setVisible(false);
        getElement()
                .appendChild(
                        head.getElement(),
                        sentence.getElement(),
                        legend.getElement(),
                        body.getElement(),
                        foot.getElement());
    }

    /** The second line, where it is known only once the body is loaded. */
    public Panel subtitle(String subtitle) {
        words.set(h2(title), subtitle.isEmpty() ? each() : p(subtitle).withClass("subtitle"));
        return this;
    }

    /** What the body says, in a sentence that may lead to what it names. */
    public Panel sentence(List<Span> spans) {
        sentence.set(each(spans, Span::content));
        sentence.setVisible(!spans.isEmpty());
        return this;
    }

    /** Colours and their names, in the order of the series. */
    public Panel legend(List<LegendItem> items) {
        legend.set(ul(each(items, Panel::entry)));
        legend.setVisible(!items.isEmpty());
        return this;
    }

    /** Source, coverage, data time: the small line at the bottom, in downloads too. */
    public Panel foot(String words) {
        foot.set(p(words));
        foot.setVisible(!words.isEmpty());
        return this;
    }

    /** Replaces the body. */
    public Panel content(Component... components) {
        body.removeAll();
        body.add(components);
        return this;
    }

    /** Ready markup as the body. */
    public Panel content(DomContent... markup) {
        return content(new Markup(markup));
    }

    /** A table as the body, with the same as a file. */
    public Panel table(TableData table, Download download) {
        return content(new HtmlTable(table)).download(download);
    }

    /** Offers the figures behind the body as a file. */
    public Panel download(Download download) {
        return tools(new DownloadMenu(title, download, false, texts));
    }

    /**
     * Nothing to show, and why.
     *
     * @param above what stays in sight over it, as the filters that left nothing
     */
    public Panel empty(EmptyState state, Component... above) {
        tools.removeAll();
        legend.setVisible(false);
        content(above);
        body.add(new Markup(StateMarkup.empty(state)));
        return this;
    }

    /**
     * Reads by itself, so that a failure costs this panel and not the screen. What it shows with is kept only while it has
     * failed, for another try.
     */
    public <T> Panel load(Supplier<T> query, Consumer<T> show) {
        switch (LoadState.of(query)) {
            case LoadState.Loaded<T> loaded -> show.accept(loaded.value());
            case LoadState.Failed<T> failed -> failed(failed.errorId(), () -> load(query, show));
        }
        return this;
    }

    /** Loading failed: says so, names the error and offers another try. */
    public Panel failed(String errorId, Runnable retry) {
        tools.removeAll();
        legend.setVisible(false);
        NativeButton again = new NativeButton(texts.get("kit.retry"), click -> retry.run());
        again.addClassName("button");
        return content(new Markup(StateMarkup.failed(errorId, texts)), again);
    }

    Panel tools(Component... components) {
        tools.removeAll();
        tools.add(components);
        return this;
    }

    String title() {
        return title;
    }

    Texts texts() {
        return texts;
    }

    private static DomContent entry(LegendItem item) {
        DomContent name = item.href() == null
                ? span(item.text())
                : Markup.link(item.href()).withText(item.text());
        return li(span().withClasses("swatch", item.ink().css()), name);
    }
}
