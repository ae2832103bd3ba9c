package vn.cchc.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "08/8/2017, 2017-08-08",
        "8-8-2017, 2017-08-08",
        "08.08.2017, 2017-08-08",
        "03/04/2017, 2017-04-03",
        "2017-08-08, 2017-08-08",
        "2017-08-08T00:00, 2017-08-08",
        "ngày 08/8/2017, 2017-08-08",
        "' 29 / 2 / 2016 ', 2016-02-29"
    })
    void readsADayWithTheDayBeforeTheMonth(String text, LocalDate day) {
        assertThat(DayText.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/6/2017", "29/2/2017", "8/2017", "08/13/2017", "hôm qua", "42955", "8/8/17", "2017-08"})
    void readsNothingElse(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }
}
