package vn.cchc.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact figure: a plain number, or numerator over denominator. It is rounded only when it is shown, so that ranks
 * and statuses are decided before rounding.
 *
 * @param denominator absent for plain numbers; never zero
 */
public record Figure(BigDecimal numerator, @Nullable BigDecimal denominator) implements Comparable<Figure> {

    public Figure {
        if (denominator != null && denominator.signum() == 0) {
            throw new IllegalArgumentException("Nothing over zero is a figure: it is nil");
        }
    }

    public static Figure of(BigDecimal number) {
        return new Figure(number, null);
    }

    public static Figure ratio(BigDecimal numerator, BigDecimal denominator) {
        return new Figure(numerator, denominator);
    }

    /** The whole where the numerator is more than it, as letters beyond the cases count nowhere. */
    public Figure upToWhole() {
        return denominator != null && numerator.compareTo(denominator) > 0 ? ratio(denominator, denominator) : this;
    }

    private BigDecimal divisor() {
        return denominator == null ? BigDecimal.ONE : denominator;
    }

    /** For drawing and for differences that are shown; comparisons use the exact parts. */
    public BigDecimal value() {
        return numerator.divide(divisor(), MathContext.DECIMAL64);
    }

    public BigDecimal rounded(int decimals) {
        return numerator.divide(divisor(), decimals, RoundingMode.HALF_UP);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Compares the values exactly, by cross-multiplication. */
    @Override
    public int compareTo(Figure other) {
        int sign = divisor().signum() * other.divisor().signum();
        return sign * numerator.multiply(other.divisor()).compareTo(other.numerator.multiply(divisor()));
    }

    public boolean isAtLeast(BigDecimal bound) {
        return compareTo(of(bound)) >= 0;
    }

    public boolean isAtMost(BigDecimal bound) {
        return compareTo(of(bound)) <= 0;
    }
}
