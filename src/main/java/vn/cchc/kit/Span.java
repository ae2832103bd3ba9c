package vn.cchc.kit;

import static j2html.TagCreator.a;

import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;

/** A run of words in a sentence: plain, strong, or leading somewhere. */
public record Span(String text, boolean strong, @Nullable String href) {

    public static Span of(String text) {
        return new Span(text, false, null);
    }

    public static Span strong(String text) {
        return new Span(text, true, null);
    }

    public static Span link(String text, String href) {
        return new Span(text, true, href);
    }

    DomContent content() {
        DomContent words = strong ? j2html.TagCreator.strong(text) : j2html.TagCreator.text(text);
        return href == null ? words : a(words).withHref(href);
    }
}
