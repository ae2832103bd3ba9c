package vn.cchc.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Status;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.Targets;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Turns the sums of one indicator over one span into cells: which state, which figure, which status. The rules of a
 * unit's figure live here alone. What is the same for every unit is found out once, when it is made.
 */
final class Judge {

    private final Facts facts;
    private final Indicator indicator;
    private final Reported reported;
    private final boolean inForce;

    /** Those in which the indicator, and what it counts, existed. */
    private final List<ReportMonth> reports;

    private final List<Month> months;

    /** How many report months the span holds. */
    private final int asked;

    private final boolean byUnits;
    private final boolean byRegister;
    private final Map<Month, Targets> targets = new HashMap<>();

    /** @param wanted as it is defined at the end of the span */
    Judge(Facts facts, Indicator wanted, Span span) {
        this.facts = facts;
        indicator = definition(facts, wanted, span);
        reported = Reported.of(indicator, facts);
        byUnits = indicator.uses(MeasureSource.REPORTED);
        byRegister = indicator.uses(MeasureSource.REGISTER);
        inForce = wanted.isInForceOn(facts.units().calendar().lastDateOf(span.last()));
        asked = indicator.frequency().reportMonths(span).size();
        reports = reports(span);
        months = reports.stream().map(ReportMonth::month).toList();
    }

    /** The definition by which a span's figures were reported; a short span shows a report from before it. */
    private static Indicator definition(Facts facts, Indicator wanted, Span span) {
        var report = wanted.frequency().reportMonths(span).getLast();
        return span.contains(report)
                ? wanted
                : facts.find(wanted.code(), report)
                        .filter(found -> found.kind() == wanted.kind())
                        .orElse(wanted);
    }

    private List<ReportMonth> reports(Span span) {
        var begun = byRegister ? facts.registerStart() : Optional.<Month>empty();
        return indicator.frequency().reportMonths(span).stream()
                .filter(month -> begun.filter(month::isBefore).isEmpty())
                .map(month -> ReportMonth.of(month, facts.units().calendar(), facts.today()))
                .filter(report -> indicator.isInForceOn(report.lastDay()))
                .toList();
    }

    Cell cell(UnitVersion unit) {
        var expected = expected(unit.id());
        if (expected.isEmpty() || !inForce || !indicator.appliesTo(unit)) {
            return Cell.notApplicable(indicator, unit);
        }
        var target = targetsAt(expected.getLast()).of(unit);
        boolean exempt = target.isPresent() && target.get().goal() == null;
        return exempt
                ? Cell.notApplicable(indicator, unit)
                : judged(unit, expected, goal(target.orElse(null), expected.size()));
    }

    private Targets targetsAt(ReportMonth report) {
        return targets.computeIfAbsent(
                report.month(), month -> facts.catalogue().targetsOn(indicator.code(), report.lastDay()));
    }

    /** The reports a unit owes: those of months in which it existed. */
    private List<ReportMonth> expected(UnitId unit) {
        return only(reports, report -> facts.units().isThereOn(unit, report.lastDay()));
    }

    private @Nullable Goal goal(@Nullable Target target, int count) {
        var goal = target == null ? null : target.goal();
        return goal != null && indicator.targetGrowsWithTime() ? goal.times(count) : goal;
    }

    private Cell judged(UnitVersion unit, List<ReportMonth> expected, @Nullable Goal goal) {
        var there = only(expected, report -> isReported(unit.id(), report));
        var overdue = there.size() == expected.size()
                ? List.<ReportMonth>of()
                : only(expected, report -> report.due() && !there.contains(report));
        int settled = only(there, this::isFinal).size();
        boolean complete = settled == expected.size();
        var figure = there.isEmpty()
                ? null
                : reported.figure(unit.id(), months(there)).orElse(null);
        var status = figure == null || !complete ? Optional.<Status>empty() : indicator.statusOf(figure, goal);
        return new Cell(
                indicator,
                unit,
                figure == null ? stateWithout(complete, overdue) : state(figure),
                figure,
                goal,
                status.orElse(null),
                months(expected),
                asked,
                settled,
                overdue.size(),
                only(overdue, report -> facts.figures().isWaiting(report.month(), unit.id()))
                        .size(),
                overdue.isEmpty() ? null : overdue.getFirst().owed(facts.today()),
                reported.surplus(unit.id(), months(there)));
    }

    /** The same list where all are wanted, as nearly always. */
    private static List<ReportMonth> only(List<ReportMonth> reports, Predicate<ReportMonth> wanted) {
        for (var report : reports) {
            if (!wanted.test(report)) {
                return reports.stream().filter(wanted).toList();
            }
        }
        return reports;
    }

    private List<Month> months(List<ReportMonth> some) {
        return some.size() == reports.size()
                ? months
                : some.stream().map(ReportMonth::month).toList();
    }

    private static CellState state(Figure figure) {
        return figure.isZero() ? CellState.ZERO : CellState.VALUE;
    }

    /** The state of a cell without a figure. */
    private static CellState stateWithout(boolean complete, List<ReportMonth> overdue) {
        if (complete) {
            return CellState.NIL;
        }
        return overdue.isEmpty() ? CellState.NOT_DUE : CellState.OVERDUE;
    }

    /** A count kept by the program itself is never late: letters are there at once, reports are counted when due. */
    private boolean isReported(UnitId unit, ReportMonth report) {
        if (byUnits) {
            return reported.hasEveryMeasure(unit, report.month());
        }
        return byRegister ? report.begun() : report.due();
    }

    /** What the register counts may still grow while the month runs; a report is made when it is over. */
    private boolean isFinal(ReportMonth report) {
        return byUnits || report.over();
    }
}
