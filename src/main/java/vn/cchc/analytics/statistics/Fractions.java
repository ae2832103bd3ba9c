package vn.cchc.analytics.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.cchc.indicator.Figure;

/** Between figures, which people read, and fractions, which can be added and multiplied without rounding. */
public final class Fractions {

    private Fractions() {}

    public static BigFraction of(Figure figure) {
        var numerator = of(figure.numerator());
        return figure.denominator() == null ? numerator : numerator.divide(of(figure.denominator()));
    }

    public static BigFraction of(BigDecimal number) {
        return number.scale() > 0
                ? BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(number.toBigIntegerExact());
    }

    /** In lowest terms; a plain number where it is whole. */
    public static Figure figure(BigFraction fraction) {
        var numerator = new BigDecimal(fraction.getNumerator());
        return fraction.getDenominator().equals(BigInteger.ONE)
                ? Figure.of(numerator)
                : Figure.ratio(numerator, new BigDecimal(fraction.getDenominator()));
    }

    /** The smallest whole number that is not less. */
    public static BigInteger ceiling(BigFraction fraction) {
        var parts = fraction.getNumerator().divideAndRemainder(fraction.getDenominator());
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
