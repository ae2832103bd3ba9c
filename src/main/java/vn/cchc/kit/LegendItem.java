package vn.cchc.kit;

import org.jspecify.annotations.Nullable;

/** One entry of a chart's legend; with {@code href} it leads to the thing it names. */
public record LegendItem(String text, Ink ink, @Nullable String href) {
    public LegendItem(String text, Ink ink) {
        this(text, ink, null);
    }
}
