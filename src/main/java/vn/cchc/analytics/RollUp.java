package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.OverUnits;
import vn.cchc.indicator.Status;

/** Adds the cells of units up to the district's figure. The rules of totals live here alone. */
final class RollUp {

    private RollUp() {}

    /** By the definition of the cells, which may be the one before where they show an older report. */
    static Total total(Indicator wanted, List<Cell> cells) {
        var indicator = cells.isEmpty() ? wanted : cells.getFirst().indicator();
        var applicable = cells.stream()
                .filter(cell -> cell.state() != CellState.NOT_APPLICABLE)
                .toList();
        var figures = applicable.stream().filter(cell -> cell.figure() != null).toList();
        int reported = (int) applicable.stream().filter(RollUp::isComplete).count();
        var figure = figure(indicator.overUnits(), figures);
        var goal = goal(indicator, applicable);
        boolean judged =
                figure.isPresent() && goal.isPresent() && indicator.hasStatus() && reported == applicable.size();
        Status status = judged ? goal.get().judge(figure.get(), indicator.direction()) : null;
        return new Total(
                indicator,
                state(applicable, figure),
                figure.orElse(null),
                goal.orElse(null),
                status,
                reported,
                applicable.size());
    }

    /**
     * The same of one month's sums, without a goal and so without a status.
     *
     * @param applicable how many units the sums could be of
     */
    static Total total(Indicator indicator, MonthSum sum, int applicable) {
        var figure = figure(indicator, sum);
        var state = figure.map(found -> found.isZero() ? CellState.ZERO : CellState.VALUE)
                .orElse(sum.reported() == 0 ? CellState.OVERDUE : CellState.NIL);
        return new Total(indicator, state, figure.orElse(null), null, null, sum.reported(), applicable);
    }

    private static Optional<Figure> figure(Indicator indicator, MonthSum sum) {
        if (sum.figures() == 0) {
            return Optional.empty();
        }
        var units = BigDecimal.valueOf(sum.figures());
        return switch (indicator.overUnits()) {
            case SUM -> Optional.of(Figure.of(sum.numerator()));
            case RATIO -> ratio(sum.numerator(), indicator.denominator() == null ? units : sum.denominator());
            case SHARE -> ratio(BigDecimal.valueOf(sum.positive()), units);
            case MEAN -> ratio(sum.numerator(), units);
        };
    }

    /** Whether everything is in, be it that nothing occurred. */
    static boolean isComplete(Cell cell) {
        return cell.state() == CellState.NIL || (cell.figure() != null && !cell.isPartial());
    }

    private static CellState state(List<Cell> applicable, Optional<Figure> figure) {
        if (figure.isPresent()) {
            return figure.get().isZero() ? CellState.ZERO : CellState.VALUE;
        }
        if (applicable.stream().anyMatch(cell -> cell.figure() != null)) {
            return CellState.NIL;
        }
        for (var state : List.of(CellState.OVERDUE, CellState.NIL, CellState.NOT_DUE)) {
            if (applicable.stream().anyMatch(cell -> cell.state() == state)) {
                return state;
            }
        }
        return CellState.NOT_APPLICABLE;
    }

    /** Empty without a figure to add, and where denominators cancel out: wrong numbers, but no reason to fail. */
    private static Optional<Figure> figure(OverUnits rule, List<Cell> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var parts = cells.stream().map(cell -> part(rule, figureOf(cell))).toList();
        return rule == OverUnits.SUM
                ? Optional.of(Figure.of(sum(parts)))
                : ratio(sum(parts), parts.stream().map(RollUp::denominatorOf).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a unit's figure adds to the numerator and, but for sums, to the denominator of all units together. */
    static Figure part(OverUnits rule, Figure figure) {
        return switch (rule) {
            case SUM -> Figure.of(figure.numerator());
            case RATIO -> Figure.ratio(figure.numerator(), denominatorOf(figure));
            case SHARE -> Figure.ratio(figure.isZero() ? BigDecimal.ZERO : BigDecimal.ONE, BigDecimal.ONE);
            case MEAN -> Figure.ratio(figure.value(), BigDecimal.ONE);
        };
    }

    private static Optional<Figure> ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(Figure.ratio(numerator, denominator));
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure figureOf(Cell cell) {
        if (cell.figure() == null) {
            throw new IllegalStateException("No figure in a cell of state " + cell.state());
        }
        return cell.figure();
    }

    private static BigDecimal denominatorOf(Figure figure) {
        return figure.denominator() == null ? BigDecimal.ONE : figure.denominator();
    }

    /** Sums are judged by the sum of the units' targets, everything else by the target the units share. */
    private static Optional<Goal> goal(Indicator indicator, List<Cell> applicable) {
        var goals = applicable.stream().map(Cell::goal).toList();
        if (goals.isEmpty() || goals.contains(null)) {
            return Optional.empty();
        }
        if (indicator.overUnits() == OverUnits.SUM) {
            return goals.stream().reduce(Goal::plus).map(RollUp::known);
        }
        return goals.stream().distinct().count() == 1 ? Optional.of(known(goals.getFirst())) : Optional.empty();
    }

    private static Goal known(@Nullable Goal goal) {
        if (goal == null) {
            throw new IllegalStateException("A missing goal among goals");
        }
        return goal;
    }
}
