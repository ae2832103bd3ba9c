package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.indicator.Status;
import vn.cchc.indicator.Target;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** Turns sums into cells: which state, which figure, which status. The rules of a unit's figure live here alone. */
final class Judge {

    private final UnitHistory units;
    private final Catalogue catalogue;
    private final MeasureSums sums;
    private final Optional<Month> registerStart;
    private final LocalDate today;

    /** @param registerStart the first month letters are counted in; empty: every month */
    Judge(UnitHistory units, Catalogue catalogue, MeasureSums sums, Optional<Month> registerStart, LocalDate today) {
        this.units = units;
        this.catalogue = catalogue;
        this.sums = sums;
        this.registerStart = registerStart;
        this.today = today;
    }

    Cell cell(Indicator indicator, UnitVersion unit, Span span) {
        var end = calendar().lastDateOf(span.last());
        var target = catalogue.targetOf(indicator.code(), unit, end);
        boolean exempt = target.isPresent() && target.get().goal() == null;
        if (exempt || !indicator.appliesTo(unit) || !indicator.isInForceOn(end)) {
            return Cell.notApplicable(indicator, unit);
        }
        var months = expectedMonths(indicator, unit, span);
        if (months.isEmpty()) {
            return Cell.notApplicable(indicator, unit);
        }
        return judged(indicator, unit, span, months, goal(indicator, target, months.size()));
    }

    /** The reports a unit owes for a span: those of months in which it, and what it counts, existed. */
    private List<Month> expectedMonths(Indicator indicator, UnitVersion unit, Span span) {
        return indicator.frequency().reportMonths(span).stream()
                .filter(month -> units.isInRoster(unit.id(), month))
                .filter(month -> indicator.isInForceOn(calendar().lastDateOf(month)))
                .filter(month -> !indicator.uses(MeasureSource.REGISTER)
                        || registerStart.filter(month::isBefore).isEmpty())
                .toList();
    }

    private static @Nullable Goal goal(Indicator indicator, Optional<Target> target, int reports) {
        var goal = target.map(Target::goal).orElse(null);
        return goal != null && indicator.targetGrowsWithTime() ? goal.times(reports) : goal;
    }

    private Cell judged(Indicator indicator, UnitVersion unit, Span span, List<Month> months, @Nullable Goal goal) {
        int reported = reported(indicator, unit, span, months);
        int due = (int) months.stream().filter(this::isDue).count();
        int overdue = Math.max(0, due - reported);
        var missing = overdue == 0 ? CellState.NOT_DUE : CellState.OVERDUE;
        if (reported == 0) {
            return new Cell(indicator, unit, missing, null, goal, null, months, 0, overdue);
        }
        boolean complete = reported == months.size();
        var figure = figure(indicator, unit, span, due);
        if (figure.isEmpty()) {
            var state = complete ? CellState.NIL : missing;
            return new Cell(indicator, unit, state, null, goal, null, months, reported, overdue);
        }
        var state = figure.get().isZero() ? CellState.ZERO : CellState.VALUE;
        Status status = complete && goal != null && indicator.hasStatus()
                ? goal.judge(figure.get(), indicator.direction())
                : null;
        return new Cell(indicator, unit, state, figure.get(), goal, status, months, reported, overdue);
    }

    /** The fewest months any reported measure of the indicator has; a count kept by the program itself is never late. */
    private int reported(Indicator indicator, UnitVersion unit, Span span, List<Month> months) {
        if (!indicator.uses(MeasureSource.REPORTED)) {
            boolean kept = indicator.uses(MeasureSource.REGISTER);
            return (int) months.stream()
                    .filter(month -> kept ? hasBegun(month) : isDue(month))
                    .count();
        }
        return indicator.measures().stream()
                .filter(measure -> indicator.sources().get(measure) == MeasureSource.REPORTED)
                .mapToInt(measure -> sums.find(span, unit.id(), measure)
                        .map(MeasureSums.Sum::months)
                        .orElse(0))
                .min()
                .orElse(0);
    }

    /** Empty where the denominator is zero. */
    private Optional<Figure> figure(Indicator indicator, UnitVersion unit, Span span, int dueReports) {
        var numerator = evaluate(indicator.numerator(), indicator, unit, span, dueReports);
        if (indicator.denominator() == null) {
            return Optional.of(Figure.of(numerator));
        }
        var denominator = evaluate(indicator.denominator(), indicator, unit, span, dueReports);
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(Figure.ratio(numerator, denominator));
    }

    private BigDecimal evaluate(Formula formula, Indicator indicator, UnitVersion unit, Span span, int dueReports) {
        return formula.evaluate(measure -> measure.equals(REPORTS_DUE)
                ? BigDecimal.valueOf(dueReports)
                : sums.find(span, unit.id(), measure)
                        .map(sum -> indicator.overTime() == OverTime.LAST ? sum.latest() : sum.total())
                        .orElse(BigDecimal.ZERO));
    }

    /** Derived from the calendar, not stored: a report that was never opened is due all the same. */
    private static final MeasureCode REPORTS_DUE = new MeasureCode("reports_due");

    private boolean isDue(Month month) {
        return calendar().dueOn(month).isBefore(today);
    }

    private boolean hasBegun(Month month) {
        return !calendar().firstDateOf(month).isAfter(today);
    }

    private ReportingCalendar calendar() {
        return units.calendar();
    }
}
