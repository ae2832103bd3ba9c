package vn.cchc.analytics.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;

/** How far a figure is from its target, in cases and not in percent, so that it can be acted upon. */
public sealed interface Gap {

    /** The target is met already. */
    record Reached() implements Gap {}

    /**
     * How much is missing. For a ratio: cases to come, all of them good, with numerator N, denominator D and target T
     * ⌈(T·D − N)/(1 − T)⌉ where more is better, and ⌈N/T − D⌉ where less is better, a good case then being one that
     * enters the denominator alone. Where a case more leaves the denominator as it is (⌈T·D − N⌉): procedures still to
     * be posted, of those in force; letters still to be sent, of the dossiers that were late. For a count or a stock: what is still to be added, or taken away. For yes/no: units
     * that still have to change their answer, the number of units being given.
     *
     * @param cases at least 1
     */
    record Needed(BigInteger cases) implements Gap {}

    /** One bad case is one too many: no number of good ones brings the ratio to its target. */
    record Impossible() implements Gap {}

    /** Empty without a direction, and for scores, which are not made of cases. */
    static Optional<Gap> of(Indicator indicator, Figure figure, Goal goal) {
        boolean more = indicator.direction() == Direction.UP;
        var target = goal.value();
        if (!indicator.hasStatus()) {
            return Optional.empty();
        }
        return switch (indicator.kind()) {
            case SCORE -> Optional.empty();
            case RATIO ->
                Optional.of(hasFixedBase(indicator) ? ofNumber(figure, target, more) : ofRatio(figure, target, more));
            case YES_NO, COUNT, STOCK -> Optional.of(ofNumber(figure, target, more));
        };
    }

    /** A stock can be put right; a letter answers a case that is counted already. */
    private static boolean hasFixedBase(Indicator indicator) {
        return indicator.overTime() == OverTime.LAST || indicator.uses(MeasureSource.REGISTER);
    }

    private static Gap ofRatio(Figure figure, BigDecimal target, boolean more) {
        if (isReached(figure, target, more)) {
            return new Reached();
        }
        var numerator = Fractions.of(figure.numerator());
        var denominator = denominator(figure);
        var share = Fractions.of(target);
        if (more ? target.compareTo(BigDecimal.ONE) >= 0 : target.signum() <= 0) {
            return new Impossible();
        }
        return needed(
                more
                        ? share.multiply(denominator).subtract(numerator).divide(BigFraction.ONE.subtract(share))
                        : numerator.divide(share).subtract(denominator));
    }

    private static Gap ofNumber(Figure figure, BigDecimal target, boolean more) {
        if (isReached(figure, target, more)) {
            return new Reached();
        }
        var wanted = Fractions.of(target).multiply(denominator(figure));
        var missing = wanted.subtract(Fractions.of(figure.numerator()));
        return needed(more ? missing : missing.negate());
    }

    private static boolean isReached(Figure figure, BigDecimal target, boolean more) {
        return more ? figure.isAtLeast(target) : figure.isAtMost(target);
    }

    private static BigFraction denominator(Figure figure) {
        return figure.denominator() == null ? BigFraction.ONE : Fractions.of(figure.denominator());
    }

    private static Gap needed(BigFraction cases) {
        return new Needed(Fractions.ceiling(cases));
    }
}
