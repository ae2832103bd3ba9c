package vn.cchc.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    private static final Month JULY = new Month(2017, 7);

    @Test
    void writesTheMonthWithTwoDigits() {
        assertThat(JULY).hasToString("2017-07");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 9999})
    void refusesAYearFarFromOurs(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(year, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void refusesAMonthTheYearDoesNotHave(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(2017, number));
    }

    @Test
    void isKeyedByTheFirstDayOfTheCalendarMonth() {
        assertThat(JULY.key()).isEqualTo(LocalDate.of(2017, 7, 1));
    }

    @Test
    void stepsOverTheTurnOfTheYear() {
        assertThat(new Month(2017, 12).plus(1)).isEqualTo(new Month(2018, 1));
    }

    @Test
    void stepsBackOverTheTurnOfTheYear() {
        assertThat(new Month(2017, 1).minus(1)).isEqualTo(new Month(2016, 12));
    }

    @Test
    void listsTheLastMonthsOldestFirstAndItselfLast() {
        assertThat(new Month(2017, 2).lastMonths(3))
                .containsExactly(new Month(2016, 12), new Month(2017, 1), new Month(2017, 2));
    }
}
