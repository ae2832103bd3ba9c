package vn.cchc.indicator;

import java.math.BigDecimal;

/**
 * What a figure is judged by.
 *
 * @param value the target; percentages as fractions of 1
 * @param nearBand how far short of it still counts as near, bound included
 */
public record Goal(BigDecimal value, BigDecimal nearBand) {

    public Goal {
        if (nearBand.signum() < 0) {
            throw new IllegalArgumentException("A near band cannot be negative");
        }
    }

    /** The goal of several reports, or of several units, together. */
    public Goal times(int count) {
        var factor = BigDecimal.valueOf(count);
        return new Goal(value.multiply(factor), nearBand.multiply(factor));
    }

    public Goal plus(Goal other) {
        return new Goal(value.add(other.value), nearBand.add(other.nearBand));
    }

    /** @throws IllegalArgumentException for an indicator without a direction, which has no status */
    public Status judge(Figure figure, Direction direction) {
        return switch (direction) {
            case UP ->
                figure.isAtLeast(value)
                        ? Status.MET
                        : figure.isAtLeast(value.subtract(nearBand)) ? Status.NEAR : Status.MISSED;
            case DOWN ->
                figure.isAtMost(value)
                        ? Status.MET
                        : figure.isAtMost(value.add(nearBand)) ? Status.NEAR : Status.MISSED;
            case NONE -> throw new IllegalArgumentException("An indicator without a direction has no status");
        };
    }
}
