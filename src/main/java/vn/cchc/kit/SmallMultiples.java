package vn.cchc.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.utils.EscapeUtil;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many small lines on one scale, each over the same grey one. The drawings are hidden from screen readers, which get the
 * name, the newest value and the table behind the panel; a pointer over a month reads it out.
 */
public final class SmallMultiples extends Markup {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 56;
    private static final int EDGE = 4;

    /**
     * One drawing.
     *
     * @param value the newest one, in words
     * @param values oldest first; {@code null} breaks the line
     * @param words what each of them says, in the same order
     */
    public record Tile(String name, String href, String value, List<@Nullable BigDecimal> values, List<String> words) {
        public Tile {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            words = List.copyOf(words);
        }
    }

    /**
     * @param background what every line is seen against; empty for none
     * @param target a dashed line across; {@code null} for none
     */
    public SmallMultiples(List<Tile> tiles, List<@Nullable BigDecimal> background, @Nullable BigDecimal target) {
        super("div", "multiples");
        var drawing = Drawing.of(tiles, background, target);
        set(ul(each(List.copyOf(tiles), drawing::content)));
    }

    /** The scale of all tiles, gone once they are drawn: a session keeps the markup alone. */
    private record Drawing(
            List<@Nullable BigDecimal> background, @Nullable BigDecimal target, BigDecimal low, BigDecimal range) {

        static Drawing of(List<Tile> tiles, List<@Nullable BigDecimal> background, @Nullable BigDecimal target) {
            var lines = Stream.concat(Stream.of(background), tiles.stream().map(Tile::values));
            var known = Stream.concat(lines.flatMap(List::stream), Stream.ofNullable(target))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            var low = known.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            var high = known.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
            return new Drawing(background, target, low, high.subtract(low));
        }

        private DomContent content(Tile tile) {
            return li(a(span(tile.name()).withClass("multiple-name"), strong(tile.value()), drawing(tile))
                    .withHref(tile.href()));
        }

        private DomContent drawing(Tile tile) {
            var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, HEIGHT));
            if (target != null) {
                svg.append("<path class=\"target\" d=\"M0 %s H%d\"/>".formatted(height(target), WIDTH));
            }
            svg.append("<path class=\"%s\" d=\"%s\"/>".formatted(Ink.BACKGROUND.css(), path(background)));
            svg.append("<path class=\"%s\" d=\"%s\"/>".formatted(Ink.PRIMARY.css(), path(tile.values())));
            for (int index = 0; index < tile.values().size(); index++) {
                var value = tile.values().get(index);
                if (value != null) {
                    svg.append("<circle cx=\"%d\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>"
                            .formatted(
                                    across(index, tile.values().size()),
                                    height(value),
                                    isAlone(tile.values(), index) ? "2" : "5\" class=\"touch",
                                    EscapeUtil.escape(tile.words().get(index))));
                }
            }
            return rawHtml(svg.append("</svg>").toString());
        }

        /** A value between two gaps has no line, and the newest one ends it: both are drawn as dots. */
        private static boolean isAlone(List<@Nullable BigDecimal> values, int index) {
            boolean first = index == 0 || values.get(index - 1) == null;
            boolean last = index == values.size() - 1 || values.get(index + 1) == null;
            return index == values.size() - 1 || (first && last);
        }

        private String path(List<@Nullable BigDecimal> values) {
            var path = new StringBuilder();
            boolean broken = true;
            for (int index = 0; index < values.size(); index++) {
                var value = values.get(index);
                if (value != null) {
                    path.append(broken ? 'M' : 'L')
                            .append(across(index, values.size()))
                            .append(' ')
                            .append(height(value));
                }
                broken = value == null;
            }
            return path.toString();
        }

        private static int across(int index, int count) {
            return EDGE + (WIDTH - 2 * EDGE) * index / Math.max(1, count - 1);
        }

        private BigDecimal height(BigDecimal value) {
            var room = BigDecimal.valueOf(HEIGHT - 2L * EDGE);
            var up = range.signum() == 0
                    ? room.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
                    : value.subtract(low).multiply(room).divide(range, 1, RoundingMode.HALF_UP);
            return BigDecimal.valueOf(HEIGHT - EDGE).subtract(up);
        }
    }
}
