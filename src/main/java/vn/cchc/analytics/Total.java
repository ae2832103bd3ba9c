package vn.cchc.analytics;

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

    public boolean isComplete() {
        return reported == applicable;
    }
}
