package vn.cchc.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.OverUnits;
import vn.cchc.period.Month;

/** How a figure differs from the one it is held against, or why it cannot be. */
public sealed interface Change {

    /** @param difference a fraction of 1; 0.006 is 0,6 percentage points */
    record Points(BigDecimal difference) implements Change {}

    /** @param relative the difference over the base as a fraction of 1; empty where the base is zero, and for scores */
    record Difference(BigDecimal difference, Optional<BigDecimal> relative) implements Change {}

    /** The answers of a yes/no indicator of one unit, which differ in nothing but themselves. */
    record Answer(boolean before, boolean now) implements Change {}

    record Incomparable(Reason reason) implements Change {}

    /** Why two figures are not held against each other. */
    enum Reason {
        /** There is no figure now. */
        NO_FIGURE,
        /** There was no figure then. */
        NO_BASE,
        DEFINITION_CHANGED,
        ROSTER_CHANGED,
        /** Months or units are missing on one side, or it has fewer of them, and a count would fall for that alone. */
        INCOMPLETE,
        /** Both periods show one and the same quarterly or yearly report. */
        SAME_REPORT
    }

    /** The change of one unit's figure; a base that is not there is a reason of its own. */
    static Change between(Cell now, @Nullable Cell before) {
        if (now.figure() == null) {
            return new Incomparable(Reason.NO_FIGURE);
        }
        if (before == null || before.figure() == null) {
            return new Incomparable(Reason.NO_BASE);
        }
        if (now.months().equals(before.months())) {
            return new Incomparable(Reason.SAME_REPORT);
        }
        if (now.isPartial() || before.isPartial()) {
            return new Incomparable(Reason.INCOMPLETE);
        }
        var change = between(now.indicator(), now.figure(), before.indicator(), before.figure());
        if (!(change instanceof Incomparable) && !isAlike(now, before)) {
            return new Incomparable(Reason.INCOMPLETE);
        }
        boolean answers = change instanceof Points && now.indicator().kind() == IndicatorKind.YES_NO;
        return answers ? new Answer(!before.figure().isZero(), !now.figure().isZero()) : change;
    }

    /** The change of one unit's figure since the scorecard it is compared with. */
    static Change between(Cell now, Scorecard before) {
        return between(
                now,
                before.row(now.unit().id())
                        .flatMap(row -> row.cell(now.indicator().code()))
                        .orElse(null));
    }

    /** The change of the district's figure; totals must come from the scorecards they are asked of. */
    static Change between(Scorecard now, Total total, @Nullable Scorecard before) {
        var base = before == null
                ? Optional.<Total>empty()
                : before.total(total.indicator().code());
        if (total.figure() == null) {
            return new Incomparable(Reason.NO_FIGURE);
        }
        if (before == null || base.isEmpty() || base.get().figure() == null) {
            return new Incomparable(Reason.NO_BASE);
        }
        if (!now.hasSameRoster(before)) {
            return new Incomparable(Reason.ROSTER_CHANGED);
        }
        if (reportMonths(total, now).equals(reportMonths(base.get(), before))) {
            return new Incomparable(Reason.SAME_REPORT);
        }
        if (total.reported() == 0 || base.get().reported() == 0) {
            return new Incomparable(Reason.INCOMPLETE);
        }
        if (total.indicator().overUnits() == OverUnits.SUM && !isLike(now, total, before, base.get())) {
            return new Incomparable(Reason.INCOMPLETE);
        }
        return between(
                total.indicator(),
                total.figure(),
                base.get().indicator(),
                base.get().figure());
    }

    /** Whether two sums are made of as many units and months. */
    private static boolean isLike(Scorecard now, Total total, Scorecard before, Total base) {
        var cells = new CellPairs(
                now.column(total.indicator().code()),
                before.column(base.indicator().code()));
        return total.isComplete()
                && base.isComplete()
                && total.applicable() == base.applicable()
                && cells.list().stream().allMatch(CellPairs.Pair::isAlike);
    }

    /** Whether counts that add up over time are of as many months; everything else is alike whatever its length. */
    static boolean isAlike(Cell now, Cell before) {
        return !now.indicator().targetGrowsWithTime() || isAlike(now.months(), before.months());
    }

    /** One of them may have fewer months because it is shorter, or because its unit or what it counts began later. */
    static boolean isAlike(List<Month> now, List<Month> before) {
        return now.size() == before.size();
    }

    private static List<Month> reportMonths(Total total, Scorecard scorecard) {
        return total.indicator().frequency().reportMonths(scorecard.span());
    }

    private static Change between(Indicator nowDefined, Figure now, Indicator thenDefined, @Nullable Figure then) {
        if (then == null) {
            return new Incomparable(Reason.NO_BASE);
        }
        if (!nowDefined.isSameDefinitionAs(thenDefined)) {
            return new Incomparable(Reason.DEFINITION_CHANGED);
        }
        var difference = now.value().subtract(then.value());
        if (nowDefined.kind().isShare()) {
            return new Points(difference);
        }
        boolean relative = nowDefined.kind() != IndicatorKind.SCORE && !then.isZero();
        return new Difference(
                difference,
                relative ? Optional.of(difference.divide(then.value(), MathContext.DECIMAL64)) : Optional.empty());
    }
}
