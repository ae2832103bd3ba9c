package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the value of a target, and the band beside it, may be. */
final class GoalRules {

    private GoalRules() {}

    static List<TargetProblem> problems(Indicator indicator, Goal goal, BigDecimal largest) {
        var problems = new ArrayList<TargetProblem>();
        boolean share = indicator.kind().isShare();
        if (goal.value().signum() < 0) {
            problems.add(TargetProblem.NEGATIVE);
        } else if (share && goal.value().compareTo(BigDecimal.ONE) > 0) {
            problems.add(TargetProblem.OVER_HUNDRED);
        } else if (goal.value().compareTo(largest) > 0) {
            problems.add(TargetProblem.TOO_LARGE);
        } else if (isTooWide(indicator, goal, largest)) {
            problems.add(TargetProblem.BAND_TOO_WIDE);
        }
        return problems;
    }

    /** Upwards nothing lies below zero, downwards no part lies above the whole: a band has to end before. */
    private static boolean isTooWide(Indicator indicator, Goal goal, BigDecimal largest) {
        if (goal.nearBand().signum() == 0) {
            return false;
        }
        return switch (indicator.direction()) {
            case UP -> goal.nearBand().compareTo(goal.value()) >= 0;
            case DOWN -> {
                var most = indicator.kind().isShare() ? BigDecimal.ONE : largest;
                yield goal.value().add(goal.nearBand()).compareTo(most) >= 0;
            }
            case NONE -> false;
        };
    }
}
