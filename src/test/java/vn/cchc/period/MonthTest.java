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
    void readsWhatItWrites() {
        assertThat(Month.parse(JULY.toString())).contains(JULY);
    }

    @Test
    void writesTheMonthWithTwoDigits() {
        assertThat(JULY).hasToString("2017-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "2017-7",
                "2017-13",
                "2017-00",
                "0000-01",
                "1899-12",
                "9999-01",
                "+10000-01",
                "-2017-07",
                "2017-07-01",
                "tháng 7",
                "2017-07; DROP TABLE letter"
            })
    void readsNothingElse(String text) {
        assertThat(Month.parse(text)).isEmpty();
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
