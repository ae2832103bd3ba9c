package vn.cchc.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.indicator.Figure;

class FractionsTest {

    @ParameterizedTest
    @CsvSource({"0.95, 19/20", "-0.5, -1/2", "1E+3, 1000/1", "12.00, 12/1"})
    void readsDecimalsExactly(BigDecimal number, String fraction) {
        assertThat(Fractions.of(number)).isEqualTo(BigFraction.parse(fraction));
    }

    @Test
    void readsRatiosExactly() {
        assertThat(Fractions.of(Figure.ratio(new BigDecimal("1.5"), BigDecimal.valueOf(9))))
                .isEqualTo(BigFraction.of(1, 6));
    }

    @Test
    void writesRatiosInLowestTerms() {
        assertThat(Fractions.figure(BigFraction.of(-10, 15)))
                .isEqualTo(Figure.ratio(BigDecimal.valueOf(-2), BigDecimal.valueOf(3)));
    }

    @Test
    void writesWholeNumbersPlainly() {
        assertThat(Fractions.figure(BigFraction.of(10, 5))).isEqualTo(Figure.of(BigDecimal.valueOf(2)));
    }

    @ParameterizedTest
    @CsvSource({"7/2, 4", "4/1, 4", "1/1000, 1", "-7/2, -3", "0/1, 0"})
    void roundsUpToWholeNumbers(String fraction, BigInteger ceiling) {
        assertThat(Fractions.ceiling(BigFraction.parse(fraction))).isEqualTo(ceiling);
    }
}
