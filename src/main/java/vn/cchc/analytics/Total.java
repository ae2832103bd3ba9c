package vn.cchc.analytics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Status;

/**
 * One indicator of all units together, with its coverage.
 *
 * @param figure present exactly in the states value and zero
 * @param goal what all units together should reach; absent where no target is set
 * @param status absent unless every unit reported in full
 * @param reported units with a complete figure, nil included
 * @param applicable units the indicator applies to
 */
public record Total(
        Indicator indicator,
        CellState state,
        @Nullable Figure figure,
        @Nullable Goal goal,
        @Nullable Status status,
        int reported,
        int applicable) {

    /** How much of the plan of all units there is so far, as {@link Cell#progress()}; only of a period that runs. */
    public Optional<Figure> progress(boolean running) {
        if (figure == null || goal == null || goal.value().signum() <= 0 || !running) {
            return Optional.empty();
        }
        return indicator.hasStatus() && indicator.targetGrowsWithTime() && !isComplete()
                ? Optional.of(Figure.ratio(figure.numerator(), goal.value()))
                : Optional.empty();
    }

    public boolean isComplete() {
        return reported == applicable;
    }
}
