package vn.cchc.kit;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A bar against a target: the bar is the unit, the tick the target, the circle what it is compared with. All are
 * fractions of the scale's end; beyond it they stop there.
 *
 * @param value {@code null} draws an empty hatched track
 */
public record BulletBar(
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal peer,
        BigDecimal scaleEnd,
        Tone tone) {

    /** The drawing, hidden from screen readers: the numbers beside it say the same. */
    public DomContent content() {
        StringBuilder svg = new StringBuilder("<svg class=\"bullet ")
                .append(tone.css())
                .append("\" viewBox=\"0 0 104 18\" aria-hidden=\"true\">")
                .append("<rect class=\"track\" x=\"2\" y=\"5\" width=\"100\" height=\"8\" rx=\"2\"/>");
        if (value != null) {
            svg.append("<rect class=\"bar\" x=\"2\" y=\"5\" height=\"8\" rx=\"2\" width=\"")
                    .append(place(value))
                    .append("\"/>");
        }
        if (target != null) {
            BigDecimal x = place(target).add(BigDecimal.ONE);
            svg.append("<rect class=\"tick\" y=\"0\" width=\"2\" height=\"18\" x=\"")
                    .append(x)
                    .append("\"/>");
        }
        if (peer != null) {
            BigDecimal x = place(peer).add(BigDecimal.TWO);
            svg.append("<circle class=\"peer\" cy=\"9\" r=\"4\" cx=\"")
                    .append(x)
                    .append("\"/>");
        }
        return TagCreator.rawHtml(svg.append("</svg>").toString());
    }

    private BigDecimal place(BigDecimal figure) {
        if (scaleEnd.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = figure.movePointRight(2).divide(scaleEnd, 1, RoundingMode.HALF_UP);
        return share.max(BigDecimal.ZERO).min(new BigDecimal(100));
    }
}
