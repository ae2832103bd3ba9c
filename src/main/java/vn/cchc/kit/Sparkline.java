package vn.cchc.kit;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small line of the last periods with a dot at its end; no axis, so it shows the shape and nothing else.
 *
 * @param values oldest first; {@code null} where a period has no figure, which breaks the line
 */
public record Sparkline(List<@Nullable BigDecimal> values, Ink ink) {
    private static final int WIDTH = 84;
    private static final int HEIGHT = 24;
    private static final int EDGE = 3;

    public Sparkline {
        values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The drawing, hidden from screen readers; empty below two figures. */
    public DomContent content() {
        List<BigDecimal> known = values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (known.size() < 2) {
            return TagCreator.text("");
        }
        BigDecimal low = known.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal high = known.stream().reduce(BigDecimal::max).orElseThrow();
        StringBuilder path = new StringBuilder();
        String end = "";
        boolean broken = true;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                broken = true;
                continue;
            }
            int x = EDGE + (WIDTH - 2 * EDGE) * i / (values.size() - 1);
            BigDecimal y = height(value, low, high);
            path.append(broken ? 'M' : 'L').append(x).append(' ').append(y);
            end = "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"2.5\"/>";
            broken = false;
        }
        return TagCreator.rawHtml("<svg class=\"sparkline " + ink.css() + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\"><path d=\"" + path + "\"/>" + end + "</svg>");
    }

    private static BigDecimal height(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal range = high.subtract(low);
        BigDecimal room = BigDecimal.valueOf(HEIGHT - 2L * EDGE);
        BigDecimal up = range.signum() == 0
                ? room.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
                : value.subtract(low).multiply(room).divide(range, 1, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(HEIGHT - EDGE).subtract(up);
    }
}
