package vn.cchc.kit;

import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a {@link TableData}.
 *
 * @param text what people read; the screen reader's text where {@code content} draws something
 * @param tone the soft fill and sign
 * @param toneSpoken whether the tone's name is spoken; not where the text says more than it, as of a report's state
 * @param href where a click leads, relative to the application, as {@code units/25828?period=2017-07}
 * @param hint the tooltip, spoken too: unit, period, n/d, target
 * @param exact the value for files: a {@link Number} is written as one, anything else as it reads, even where it looks
 *     like a number, as the code of a dossier; {@code null} writes {@code text}
 * @param content ready markup instead of the text, such as a {@link BulletBar}
 */
public record TableCell(
        String text,
        @Nullable Tone tone,
        boolean toneSpoken,
        @Nullable String href,
        @Nullable String hint,
        @Nullable Object exact,
        @Nullable DomContent content) {

    public static TableCell text(String text) {
        return new TableCell(text, null, true, null, null, null, null);
    }

    /** An empty cell. */
    public static TableCell blank() {
        return text("");
    }

    /** Ready markup; {@code text} stands for it in files and for screen readers. */
    public static TableCell drawing(DomContent content, String text) {
        return new TableCell(text, null, true, null, null, null, content);
    }

    public TableCell tone(@Nullable Tone newTone) {
        return new TableCell(text, newTone, true, href, hint, exact, content);
    }

    /** The fill alone: what it means here stands in the text. */
    public TableCell colour(Tone newTone) {
        return new TableCell(text, newTone, false, href, hint, exact, content);
    }

    public TableCell href(@Nullable String address) {
        return new TableCell(text, tone, toneSpoken, address, hint, exact, content);
    }

    public TableCell hint(@Nullable String newHint) {
        return new TableCell(text, tone, toneSpoken, href, newHint, exact, content);
    }

    /** A cell of a column for files alone. */
    public static TableCell file(@Nullable Object value) {
        return blank().exact(value);
    }

    /** The value for files, in full. */
    public TableCell exact(@Nullable Object value) {
        return new TableCell(text, tone, toneSpoken, href, hint, value, content);
    }
}
