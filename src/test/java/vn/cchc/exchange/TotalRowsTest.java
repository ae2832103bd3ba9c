package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cộng",
                "Tổng",
                "Cộng",
                "TỔNG SỐ",
                "Cộng toàn huyện",
                "Toàn huyện",
                "Tổng hợp",
                "Grand total"
            })
    void tellsARowThatAddsOthersUp(String text) {
        assertThat(UnitNames.isTotal(text)).isTrue();
    }

    /** Communes of the national lists. */
    @ParameterizedTest
    @ValueSource(strings = {"Cộng Hòa", "Tòng Đậu", "Tông Lạnh", "Tổng Cọt", "Công Chính", "Cộng Lạc", "Toàn Thắng"})
    void takesNoCommuneForATotal(String text) {
        assertThat(UnitNames.isTotal(text)).isFalse();
    }
}
