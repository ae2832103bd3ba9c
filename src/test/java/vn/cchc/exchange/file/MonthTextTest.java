package vn.cchc.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.period.Month;

/** The ways people write August 2017, and what is no month. */
class MonthTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-08",
                "2017/8",
                "8/2017",
                "08/2017",
                "8-2017",
                "08.2017",
                "tháng 8/2017",
                "Tháng 08 / 2017",
                "THÁNG 8 NĂM 2017",
                "T8/2017",
                "Kỳ tháng 8/2017",
                "Tháng: 8/2017",
                "2017-08-01",
                "01/8/2017",
                "1/08/2017",
                "2017-08-01T00:00:00"
            })
    void readsAugust(String text) {
        assertThat(MonthText.read(text)).contains(new Month(2017, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tháng tám", "13/2017", "2017-00", "8/17", "2017", "quý III/2017", "42948", "31/02/2017"})
    void readsNothingElse(String text) {
        assertThat(MonthText.read(text)).isEmpty();
        assertThat(MonthText.isOtherDay(text)).isFalse();
    }

    @Test
    void aDayWithinAMonthIsNoMonth() {
        assertThat(MonthText.read("20/8/2017")).isEmpty();
        assertThat(MonthText.isOtherDay("20/8/2017")).isTrue();
        assertThat(MonthText.isOtherDay("2017-08-31")).isTrue();
    }

    @Test
    void addressesCountLikeASpreadsheet() {
        assertThat(new CellAddress(17, 2)).hasToString("C17");
        assertThat(new CellAddress(1, 25)).hasToString("Z1");
        assertThat(new CellAddress(1, 26)).hasToString("AA1");
        assertThat(new CellAddress(1, 701)).hasToString("ZZ1");
    }
}
