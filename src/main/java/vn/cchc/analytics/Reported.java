package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 */
record Reported(Indicator indicator, List<MeasureCode> owed, MonthlyFigures figures) {

    /** Derived from the calendar, not stored: a report that was never opened is due all the same. */
    private static final MeasureCode REPORTS_DUE = new MeasureCode("reports_due");

    static Reported of(Indicator indicator, MonthlyFigures figures) {
        var owed = indicator.measures().stream()
                .filter(measure -> indicator.measure(measure).source() == MeasureSource.REPORTED)
                .toList();
        return new Reported(indicator, owed, figures);
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
        var counted = indicator.overTime() == OverTime.LAST ? List.of(months.getLast()) : months;
        return indicator.figure(measure ->
                measure.equals(REPORTS_DUE) ? BigDecimal.valueOf(counted.size()) : sum(measure, unit, counted));
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
