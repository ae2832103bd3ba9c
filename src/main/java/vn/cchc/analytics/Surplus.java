package vn.cchc.analytics;

import java.math.BigDecimal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * The letters of one unit and month beyond the cases it reported. They contradict the report and make up for no case of
 * another month or unit, so that no figure counts them (decision 34).
 */
record Surplus(Indicator indicator, MonthlyFigures figures) {

    /** Zero where the letters are of no reported cases, and while the cases of the month are not known. */
    BigDecimal of(UnitId unit, Month month) {
        var divisor = indicator.denominator();
        if (divisor == null || !indicator.countsCasesWithLetters() || !isReported(unit, month)) {
            return BigDecimal.ZERO;
        }
        var cases = divisor.evaluate(measure -> number(unit, month, measure)).max(BigDecimal.ZERO);
        var letters = indicator.numerator().evaluate(measure -> number(unit, month, measure));
        return letters.subtract(cases).max(BigDecimal.ZERO);
    }

    private boolean isReported(UnitId unit, Month month) {
        var divisor = indicator.denominator();
        return divisor != null
                && divisor.measures().stream()
                        .allMatch(measure -> figures.find(month, unit, measure).isPresent());
    }

    private BigDecimal number(UnitId unit, Month month, MeasureCode measure) {
        return figures.find(month, unit, measure).orElse(BigDecimal.ZERO);
    }
}
