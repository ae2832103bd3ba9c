package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.Tally;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.OverUnits;

/** Says figures, goals and ranks in one language. */
public record FigureWording(Wording wording) {

    /** Under this many cases a fraction says more than its percentage. */
    private static final BigDecimal FEW_CASES = BigDecimal.valueOf(20);

    /** A unit's figure with its sign, always with the indicator's decimals: "95,5%", "12", "14,2", "Có". */
    public String value(Indicator indicator, Figure figure) {
        return switch (indicator.kind()) {
            case YES_NO -> wording.get(figure.isZero() ? "no" : "yes");
            case RATIO -> wording.formats().decimal(hundredfold(figure.value()), indicator.decimals()) + "%";
            case COUNT, STOCK, SCORE -> wording.formats().decimal(figure.value(), indicator.decimals());
        };
    }

    /** A figure for narrow places, without its sign: "95,5", "✓". */
    public String bare(Indicator indicator, Figure figure) {
        return switch (indicator.kind()) {
            case YES_NO -> figure.isZero() ? "✗" : "✓";
            case RATIO -> wording.formats().decimal(hundredfold(figure.value()), indicator.decimals());
            case COUNT, STOCK, SCORE -> wording.formats().decimal(figure.value(), indicator.decimals());
        };
    }

    /** The district's figure with its sign; a share of units as the fraction itself, "6/7". */
    public String totalValue(Indicator indicator, Figure figure) {
        return isShareOfUnits(indicator, figure) ? parts(figure) : value(indicator, figure);
    }

    private static boolean isShareOfUnits(Indicator indicator, Figure figure) {
        return indicator.kind() == IndicatorKind.YES_NO && figure.denominator() != null;
    }

    public String bareTotal(Indicator indicator, Figure figure) {
        return isShareOfUnits(indicator, figure) ? parts(figure) : bare(indicator, figure);
    }

    /** A percentage with its fraction, the fraction first where the cases are few: "412/433 (95,1%)" the other way round. */
    public String withParts(Indicator indicator, Figure figure) {
        var value = totalValue(indicator, figure);
        if (figure.denominator() == null || indicator.kind() != IndicatorKind.RATIO) {
            return value;
        }
        return figure.denominator().compareTo(FEW_CASES) < 0
                ? parts(figure) + " (" + value + ")"
                : value + " (" + parts(figure) + ")";
    }

    /** What a figure is made of: "412/433", "n = 40" for a score; empty for plain numbers and means. */
    public String parts(Indicator indicator, Figure figure) {
        if (indicator.kind() != IndicatorKind.SCORE) {
            return parts(figure);
        }
        return figure.denominator() == null || indicator.overUnits() == OverUnits.MEAN
                ? ""
                : wording.get("n", wording.formats().shortDecimal(figure.denominator(), 0));
    }

    private String parts(Figure figure) {
        return figure.denominator() == null ? "" : wording.formats().ratio(figure.numerator(), figure.denominator());
    }

    /** "≥ 95%", "≤ 0"; the bare word for a yes, or for a no that is wanted. */
    public String goal(Indicator indicator, Goal goal) {
        if (indicator.kind() == IndicatorKind.YES_NO) {
            return wording.get(goal.value().signum() == 0 ? "no" : "yes");
        }
        var value = indicator.kind() == IndicatorKind.RATIO
                ? percent(goal.value(), indicator.decimals())
                : wording.formats().shortDecimal(goal.value(), 2);
        return (indicator.direction() == Direction.DOWN ? "≤ " : "≥ ") + value;
    }

    /** The bound down to which a figure is still near: "gần đạt từ 93%"; empty where nothing is near. */
    public String near(Indicator indicator, Goal goal) {
        if (goal.nearBand().signum() == 0 || !indicator.hasStatus()) {
            return "";
        }
        var bound = indicator.direction() == Direction.UP
                ? goal.value().subtract(goal.nearBand())
                : goal.value().add(goal.nearBand());
        return wording.get("near", goal(indicator, new Goal(bound, BigDecimal.ZERO)));
    }

    /** How far along a plan a count is: "12/24 buổi, 50% kế hoạch cả kỳ". */
    String progress(Indicator indicator, Figure part) {
        return wording.get("progress", parts(part), wording.unitOfMeasure(indicator), percent(part.rounded(2), 0));
    }

    /** A percentage somebody set, as short as it can be written: "80%". */
    public String percent(BigDecimal fraction, int decimals) {
        return wording.formats().shortDecimal(hundredfold(fraction), decimals) + "%";
    }

    private static BigDecimal hundredfold(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }

    /** "10/12", or a dash where nothing counts yet. */
    public String met(Tally tally) {
        return tally.counted() == 0 ? "–" : wording.formats().ratio(tally.met(), tally.counted());
    }

    /** "5–6/7". */
    public String rank(Rank rank) {
        var formats = wording.formats();
        var from = formats.whole(rank.from());
        var place = rank.isShared() ? from + "–" + formats.whole(rank.to()) : from;
        return wording.get("rank", place, rank.of());
    }
}
