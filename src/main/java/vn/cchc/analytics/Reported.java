package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What units reported for an indicator. Numerator and denominator always cover the same months: the letters of a month
 * whose late dossiers are not known yet are no part of "late dossiers apologised for".
 *
 * @param owed the measures that only a unit itself can report
 * @param beyond the letters of a unit and month beyond its cases
 */
record Reported(
        Indicator indicator,
        List<MeasureCode> owed,
        MonthlyFigures figures,
        BiFunction<UnitId, Month, BigDecimal> beyond) {

    /** Derived from the calendar, not stored: a report that was never opened is due all the same. */
    private static final MeasureCode REPORTS_DUE = new MeasureCode("reports_due");

    static Reported of(Indicator indicator, Facts facts) {
        var owed = indicator.measures().stream()
                .filter(measure -> indicator.measure(measure).source() == MeasureSource.REPORTED)
                .toList();
        return new Reported(indicator, owed, facts.figures(), (unit, month) -> facts.surplus(indicator, unit, month));
    }

    boolean hasEveryMeasure(UnitId unit, Month month) {
        for (var measure : owed) {
            if (figures.find(month, unit, measure).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Empty where the denominator is zero.
     *
     * @param months those that count, oldest first; at least one
     */
    Optional<Figure> figure(UnitId unit, List<Month> months) {
        var counted = counted(months);
        return indicator
                .figure(measure ->
                        measure.equals(REPORTS_DUE) ? BigDecimal.valueOf(counted.size()) : sum(measure, unit, counted))
                .map(figure -> without(surplus(unit, months), figure));
    }

    /** The letters of these months that no figure counts; each month's are its own. */
    BigDecimal surplus(UnitId unit, List<Month> months) {
        return months.isEmpty() || !indicator.countsCasesWithLetters()
                ? BigDecimal.ZERO
                : counted(months).stream()
                        .map(month -> beyond.apply(unit, month))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Month> counted(List<Month> months) {
        return indicator.overTime() == OverTime.LAST ? List.of(months.getLast()) : months;
    }

    private static Figure without(BigDecimal surplus, Figure figure) {
        return surplus.signum() == 0 ? figure : new Figure(figure.numerator().subtract(surplus), figure.denominator());
    }

    private BigDecimal sum(MeasureCode measure, UnitId unit, List<Month> months) {
        @Nullable BigDecimal sum = null;
        for (var month : months) {
            var value = figures.find(month, unit, measure);
            if (value.isPresent()) {
                sum = sum == null ? value.get() : sum.add(value.get());
            }
        }
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
