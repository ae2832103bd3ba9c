package vn.cchc.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @Test
    void takesADayForAllThatWasKnownWhenItWasOver() {
        assertThat(AsOf.parse("2017-07-20")).hasValue(new AsOf(LocalDateTime.of(2017, 7, 20, 23, 59, 59)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-07-20", "2017-07-20T10:30", "2017-07-20T10:30:05"})
    void writesWhatItReads(String code) {
        assertThat(AsOf.parse(code)).map(AsOf::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2017-02-30", "20/7/2017", "2017-07-20T25:00", "1969-12-31", "9999-01-01"})
    void readsNothingElse(String text) {
        assertThat(AsOf.parse(text)).isEmpty();
    }

    @Test
    void livesOnTheDayOfItsMoment() {
        var today = LocalDate.of(2017, 8, 8);
        assertThat(AsOf.NOW.today(today)).isEqualTo(today);
        assertThat(AsOf.parse("2017-07-20").orElseThrow().today(today)).isEqualTo("2017-07-20");
    }
}
