package vn.cchc.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
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
    private final MonthlyFigures figures;
    private final Optional<Month> registerStart;
    private final LocalDate today;

    /** @param registerStart the first month letters are counted in; empty: every month */
    Judge(
            UnitHistory units,
            Catalogue catalogue,
            MonthlyFigures figures,
            Optional<Month> registerStart,
            LocalDate today) {
        this.units = units;
        this.catalogue = catalogue;
        this.figures = figures;
        this.registerStart = registerStart;
        this.today = today;
    }

    Cell cell(Indicator indicator, UnitVersion unit, Span span) {
        var months = expectedMonths(indicator, unit, span);
        if (months.isEmpty()
                || !indicator.appliesTo(unit)
                || !indicator.isInForceOn(calendar().lastDateOf(span.last()))) {
            return Cell.notApplicable(indicator, unit);
        }
        var target = catalogue.targetOf(indicator.code(), unit, calendar().lastDateOf(months.getLast()));
        boolean exempt = target.isPresent() && target.get().goal() == null;
        return exempt
                ? Cell.notApplicable(indicator, unit)
                : judged(indicator, unit, months, goal(indicator, target, months.size()));
    }

    /** Whether a unit's cell of one report month is part of totals at all, whatever it reported. */
    boolean isCounted(Indicator indicator, UnitVersion unit, Month month) {
        var day = calendar().lastDateOf(month);
        return indicator.appliesTo(unit)
                && indicator.isInForceOn(day)
                && catalogue
                        .targetOf(indicator.code(), unit, day)
                        .filter(target -> target.goal() == null)
                        .isEmpty();
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

    private Cell judged(Indicator indicator, UnitVersion unit, List<Month> months, @Nullable Goal goal) {
        var report = new Reported(indicator, unit.id(), months, figures).only(isReported(indicator));
        int reported = (int) report.months().stream()
                .filter(month -> isFinal(indicator, month))
                .count();
        var overdue = months.stream()
                .filter(month -> isDue(month) && !report.months().contains(month))
                .toList();
        int waiting = (int) overdue.stream()
                .filter(month -> figures.isWaiting(month, unit.id()))
                .count();
        var figure = report.months().isEmpty() ? Optional.<Figure>empty() : report.figure();
        boolean complete = reported == months.size();
        var status = figure.filter(known -> complete).flatMap(known -> indicator.statusOf(known, goal));
        return new Cell(
                indicator,
                unit,
                figure.map(Judge::state).orElseGet(() -> stateWithout(complete, overdue)),
                figure.orElse(null),
                goal,
                status.orElse(null),
                months,
                reported,
                overdue.size(),
                waiting,
                overdue.stream().findFirst().map(this::owed).orElse(null));
    }

    private Overdue owed(Month month) {
        var dueOn = calendar().dueOn(month);
        return new Overdue(dueOn, ChronoUnit.DAYS.between(dueOn, today));
    }

    private static CellState state(Figure figure) {
        return figure.isZero() ? CellState.ZERO : CellState.VALUE;
    }

    /** The state of a cell without a figure. */
    private static CellState stateWithout(boolean complete, List<Month> overdue) {
        if (complete) {
            return CellState.NIL;
        }
        return overdue.isEmpty() ? CellState.NOT_DUE : CellState.OVERDUE;
    }

    /** A count kept by the program itself is never late: letters are there at once, reports are counted when due. */
    private BiPredicate<Reported, Month> isReported(Indicator indicator) {
        if (indicator.uses(MeasureSource.REPORTED)) {
            return Reported::hasEveryMeasure;
        }
        return indicator.uses(MeasureSource.REGISTER)
                ? (report, month) -> hasBegun(month)
                : (report, month) -> isDue(month);
    }

    /** What the register counts may still grow while the month runs; a report is made when it is over. */
    private boolean isFinal(Indicator indicator, Month month) {
        return indicator.uses(MeasureSource.REPORTED)
                || calendar().lastDateOf(month).isBefore(today);
    }

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
