package vn.cchc.kit;

import static j2html.TagCreator.span;

import j2html.tags.DomContent;

/** A status in a word, its sign and its colour. */
public final class StatusBadge {
    private StatusBadge() {}

    /** As "● Đạt" in the tone's colour. */
    public static DomContent of(Tone tone, Texts texts) {
        return of(tone, Formats.capital(tone.label(texts)));
    }

    /** As {@link #of(Tone, Texts)} with words of one's own. */
    public static DomContent of(Tone tone, String words) {
        return span(span(tone.sign()).withClass("sign").attr("aria-hidden", "true"), span(words))
                .withClasses("badge", tone.css());
    }
}
