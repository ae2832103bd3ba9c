package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");

    @Test
    void reaches95PercentWith19Of20() {
        assertThat(ratio(19, 20).isAtLeast(NINETY_FIVE)).isTrue();
    }

    @Test
    void doesNotReach95PercentWith94Point95() {
        assertThat(ratio(1899, 2000).isAtLeast(NINETY_FIVE)).isFalse();
    }

    @Test
    void doesNotReach95PercentByOneInAMillion() {
        assertThat(ratio(949_999, 1_000_000).isAtLeast(NINETY_FIVE)).isFalse();
    }

    @Test
    void roundsHalfUp() {
        assertThat(ratio(1899, 2000).rounded(3)).isEqualTo("0.950");
    }

    @Test
    void roundsLessThanHalfDown() {
        assertThat(ratio(9494, 10_000).rounded(3)).isEqualTo("0.949");
    }

    @Test
    void isTheSameAmountInOtherTerms() {
        assertThat(ratio(1, 3)).isEqualByComparingTo(ratio(2, 6));
    }

    @Test
    void comparesFractionsThatNoDecimalCanWrite() {
        assertThat(ratio(1, 3)).isGreaterThan(Figure.of(new BigDecimal("0.3333333333333333333333")));
    }

    @Test
    void comparesFractionsThatRoundToTheSameDecimals() {
        assertThat(new Figure(new BigDecimal("333333333333333333334"), new BigDecimal("1000000000000000000000")))
                .isGreaterThan(ratio(1, 3));
    }

    @Test
    void comparesAPlainNumberWithAFraction() {
        assertThat(Figure.of(BigDecimal.ONE)).isEqualByComparingTo(ratio(7, 7));
    }

    @Test
    void isZeroWithoutAnyCase() {
        assertThat(ratio(0, 20).isZero()).isTrue();
    }

    @Test
    void isNoFigureOverZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> ratio(1, 0));
    }

    private static Figure ratio(long numerator, long denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    @Test
    void countsNoMorePartsThanTheWhole() {
        assertThat(Figure.ratio(new BigDecimal("4"), new BigDecimal("3")).upToWhole())
                .isEqualTo(Figure.ratio(new BigDecimal("3"), new BigDecimal("3")));
        var part = Figure.ratio(new BigDecimal("2"), new BigDecimal("3"));
        assertThat(part.upToWhole()).isEqualTo(part);
    }
}
