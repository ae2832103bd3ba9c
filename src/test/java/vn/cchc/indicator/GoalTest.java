package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "0.951, MET",
        "0.95, MET",
        "0.9499999, NEAR",
        "0.94, NEAR",
        "0.93, NEAR",
        "0.9299999, MISSED",
        "0, MISSED"
    })
    void judgesWhatShouldBeHigh(BigDecimal value, Status status) {
        assertThat(goal("0.95", "0.02").judge(Figure.of(value), Direction.UP)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0.04, MET", "0.05, MET", "0.0500001, NEAR", "0.07, NEAR", "0.0700001, MISSED"})
    void judgesWhatShouldBeLow(BigDecimal value, Status status) {
        assertThat(goal("0.05", "0.02").judge(Figure.of(value), Direction.DOWN)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"7, 7, MET", "999, 1000, MISSED"})
    void meetsAHundredPercentOnlyInFull(BigDecimal numerator, BigDecimal denominator, Status status) {
        assertThat(goal("1", "0").judge(Figure.ratio(numerator, denominator), Direction.UP))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "1, MISSED"})
    void meetsATargetOfNoneOnlyWithNone(BigDecimal value, Status status) {
        assertThat(goal("0", "0").judge(Figure.of(value), Direction.DOWN)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "0.01, NEAR", "0.0100001, MISSED"})
    void isNearATargetOfNoneWithinTheBand(BigDecimal value, Status status) {
        assertThat(goal("0", "0.01").judge(Figure.of(value), Direction.DOWN)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"15, MET", "14.9999, MISSED"})
    void isNeverNearWithoutABand(BigDecimal value, Status status) {
        assertThat(goal("15", "0").judge(Figure.of(value), Direction.UP)).isEqualTo(status);
    }

    @Test
    void hasNoStatusWithoutADirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal("1", "0").judge(Figure.of(BigDecimal.ONE), Direction.NONE));
    }

    @Test
    void refusesABandBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> goal("1", "-0.01"));
    }

    @Test
    void growsWithTheNumberOfReports() {
        assertThat(goal("2", "1").times(3)).isEqualTo(goal("6", "3"));
    }

    @Test
    void addsUpOverUnits() {
        assertThat(goal("2", "1").plus(goal("3", "0"))).isEqualTo(goal("5", "1"));
    }

    private static Goal goal(String value, String band) {
        return new Goal(new BigDecimal(value), new BigDecimal(band));
    }
}
