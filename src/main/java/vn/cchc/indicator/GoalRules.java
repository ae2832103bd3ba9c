package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the value of a target, and the band beside it, may be. */
public final class GoalRules {

    private GoalRules() {}

    static List<TargetProblem> problems(Indicator indicator, Goal goal, BigDecimal largest) {
        return problems(indicator.kind(), indicator.direction(), goal, largest);
    }

    /** Every reason against a goal of an indicator of that kind and direction; none if it can be kept. */
    public static List<TargetProblem> problems(IndicatorKind kind, Direction direction, Goal goal, BigDecimal largest) {
        var problems = new ArrayList<TargetProblem>();
        boolean share = kind.isShare();
        if (kind == IndicatorKind.YES_NO && !isAnswer(direction, goal)) {
            problems.add(TargetProblem.NO_ANSWER);
        } else if (goal.value().signum() < 0) {
            problems.add(TargetProblem.NEGATIVE);
        } else if (share && goal.value().compareTo(BigDecimal.ONE) > 0) {
            problems.add(TargetProblem.OVER_HUNDRED);
        } else if (goal.value().compareTo(largest) > 0) {
            problems.add(TargetProblem.TOO_LARGE);
        } else if (isTooWide(share, direction, goal, largest)) {
            problems.add(TargetProblem.BAND_TOO_WIDE);
        }
        return problems;
    }

    /** What is wanted: a yes where more is better, a no where less is. */
    public static BigDecimal answer(Direction direction) {
        return direction == Direction.DOWN ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /** Between yes and no there is nothing to aim at, and nothing near. */
    private static boolean isAnswer(Direction direction, Goal goal) {
        return goal.nearBand().signum() == 0 && goal.value().compareTo(answer(direction)) == 0;
    }

    /** Upwards nothing lies below zero, downwards no part lies above the whole: a band has to end before. */
    private static boolean isTooWide(boolean share, Direction direction, Goal goal, BigDecimal largest) {
        if (goal.nearBand().signum() == 0) {
            return false;
        }
        return switch (direction) {
            case UP -> goal.nearBand().compareTo(goal.value()) >= 0;
            case DOWN -> {
                var most = share ? BigDecimal.ONE : largest;
                yield goal.value().add(goal.nearBand()).compareTo(most) >= 0;
            }
            case NONE -> false;
        };
    }
}
