package vn.cchc.indicator;

import java.util.List;

/**
 * How the figures of months, and of units, become one. Of all combinations only these make sense of a kind.
 *
 * @param overRatio whether there is a denominator
 */
public record RollUpWay(OverTime overTime, OverUnits overUnits, boolean overRatio) {

    /** Those of a kind, the usual one first. */
    public static List<RollUpWay> of(IndicatorKind kind) {
        return switch (kind) {
            case YES_NO -> List.of(new RollUpWay(OverTime.LAST, OverUnits.SHARE, false));
            case COUNT -> List.of(new RollUpWay(OverTime.SUM, OverUnits.SUM, false));
            case STOCK -> List.of(new RollUpWay(OverTime.LAST, OverUnits.SUM, false));
            case RATIO ->
                List.of(
                        new RollUpWay(OverTime.SUM, OverUnits.RATIO, true),
                        new RollUpWay(OverTime.LAST, OverUnits.RATIO, true));
            case SCORE ->
                List.of(
                        new RollUpWay(OverTime.LAST, OverUnits.MEAN, false),
                        new RollUpWay(OverTime.SUM, OverUnits.RATIO, true));
        };
    }

    public static RollUpWay of(Indicator indicator) {
        return new RollUpWay(indicator.overTime(), indicator.overUnits(), indicator.denominator() != null);
    }

    /** Whether numbers of this kind can be put together so: what is there at a moment is not added up over months. */
    boolean suits(MeasureKind measure) {
        return overTime == OverTime.LAST ? measure != MeasureKind.COUNT : measure != MeasureKind.STOCK;
    }
}
