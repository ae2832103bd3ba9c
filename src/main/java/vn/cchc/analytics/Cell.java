package vn.cchc.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Status;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/**
 * One indicator of one unit over one span, judged.
 *
 * @param figure present exactly in the states value and zero
 * @param goal absent where no target is set
 * @param status absent unless the figure is complete and has a target and a direction
 * @param months the report months it stands for, oldest first; empty where it is not applicable
 * @param asked how many report months the span holds: more than those where the unit, or what is counted, began within it
 * @param reported how many of them are reported and over; the letters of a running month are in the figure all the same
 * @param overdue how many of them are due and missing
 * @param waiting how many of the overdue ones are handed in and wait for approval
 * @param missingSince since when the oldest of the overdue ones is owed; absent where none is
 * @param surplus letters beyond the cases of their month, which the figure leaves out; zero mostly
 */
public record Cell(
        Indicator indicator,
        UnitVersion unit,
        CellState state,
        @Nullable Figure figure,
        @Nullable Goal goal,
        @Nullable Status status,
        List<Month> months,
        int asked,
        int reported,
        int overdue,
        int waiting,
        @Nullable Overdue missingSince,
        BigDecimal surplus) {

    public Cell {
        months = List.copyOf(months);
        if ((figure != null) != (state == CellState.VALUE || state == CellState.ZERO)) {
            throw new IllegalArgumentException("A cell in state " + state + " and figure " + figure);
        }
    }

    /** The letters beyond the cases as whole ones: shares of a commune that was split make up part of one. */
    public int lettersTooMany() {
        return surplus.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    static Cell notApplicable(Indicator indicator, UnitVersion unit) {
        return new Cell(
                indicator,
                unit,
                CellState.NOT_APPLICABLE,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                0,
                0,
                null,
                BigDecimal.ZERO);
    }

    /** A figure of a period with months missing: it is shown with its months and never counts as meeting. */
    public boolean isPartial() {
        return figure != null && reported < months.size();
    }

    /**
     * How much of the whole period's plan there is so far: the part of a count in its target, while reports are still to
     * come. No status: nobody says that a plan has to be kept evenly. Empty for everything that is no plan.
     */
    public Optional<Figure> progress() {
        if (figure == null || goal == null || goal.value().signum() <= 0) {
            return Optional.empty();
        }
        boolean planned = indicator.hasStatus() && indicator.targetGrowsWithTime();
        return planned && isPartial() && isOpen()
                ? Optional.of(Figure.ratio(figure.numerator(), goal.value()))
                : Optional.empty();
    }

    /** A figure of fewer months than its span holds: it is judged by those, and says how many they are. */
    public boolean isShort() {
        return figure != null && months.size() < asked;
    }

    /** Whether reports are still to come that are not due yet. */
    public boolean isOpen() {
        return reported + overdue < months.size();
    }

    /** Whether nothing is missing any more but somebody's approval. */
    public boolean isWaiting() {
        return overdue > 0 && waiting == overdue;
    }

    public Outcome outcome() {
        return switch (state) {
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case NOT_DUE -> Outcome.NOT_DUE;
            case OVERDUE -> Outcome.NOT_REPORTED;
            case NIL -> Outcome.NIL;
            case VALUE, ZERO -> outcomeOfFigure();
        };
    }

    private Outcome outcomeOfFigure() {
        if (isPartial()) {
            return overdue == 0 ? Outcome.NOT_DUE : Outcome.NOT_REPORTED;
        }
        if (status == null) {
            return Outcome.UNJUDGED;
        }
        return switch (status) {
            case MET -> Outcome.MET;
            case NEAR -> Outcome.NEAR;
            case MISSED -> Outcome.MISSED;
        };
    }
}
