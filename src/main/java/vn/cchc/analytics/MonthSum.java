package vn.cchc.analytics;

import java.math.BigDecimal;

/**
 * What the units of one reporting month add up to, for one indicator, before any rule of totals.
 *
 * @param reported units whose every number is in, nil included
 * @param figures those of them with a figure: all but nil
 * @param positive those whose numerator is not zero
 * @param numerator the sum over units with a figure
 * @param denominator the same; zero for an indicator without one
 */
record MonthSum(int reported, int figures, int positive, BigDecimal numerator, BigDecimal denominator) {

    static final MonthSum NOTHING = new MonthSum(0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
}
