package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What a unit reported for an indicator over a span. Numerator and denominator always cover the same months: the
 * letters of a month whose late dossiers are not known yet are no part of "late dossiers apologised for".
 *
 * @param months the reports that count, oldest first
 */
record Reported(Indicator indicator, UnitId unit, List<Month> months, MonthlyFigures figures) {

    /** Derived from the calendar, not stored: a report that was never opened is due all the same. */
    private static final MeasureCode REPORTS_DUE = new MeasureCode("reports_due");

    Reported {
        months = List.copyOf(months);
    }

    Reported only(BiPredicate<Reported, Month> wanted) {
        var kept = months.stream().filter(month -> wanted.test(this, month)).toList();
        return new Reported(indicator, unit, kept, figures);
    }

    boolean hasEveryMeasure(Month month) {
        return indicator.measures().stream()
                .filter(measure -> indicator.measure(measure).source() == MeasureSource.REPORTED)
                .allMatch(measure -> figures.find(month, unit, measure).isPresent());
    }

    /** Empty where the denominator is zero. At least one month has to be there. */
    Optional<Figure> figure() {
        var counted = indicator.overTime() == OverTime.LAST ? List.of(months.getLast()) : months;
        return indicator.figure(measure -> measure.equals(REPORTS_DUE)
                ? BigDecimal.valueOf(counted.size())
                : counted.stream()
                        .flatMap(month -> figures.find(month, unit, measure).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
