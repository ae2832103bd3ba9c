package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.indicator.Catalogue;

/** What headings mean, and which of them name people. */
class HeadingsTest {

    private final Headings headings = new Headings(new MeasureNames(new Catalogue(List.of(), List.of()), List.of()));

    @ParameterizedTest
    @CsvSource({
        "Mã đơn vị, UNIT",
        "MA_DON_VI, UNIT",
        "Đơn vị:, UNIT",
        "unit_code, UNIT",
        "Chỉ số, MEASURE",
        "Số liệu, MEASURE",
        "measure_code, MEASURE",
        "Tháng, MONTH",
        "Kỳ báo cáo, MONTH",
        "Giá trị, VALUE",
        "Ghi chú, NOTE",
        "Điều khác, IGNORED"
    })
    void knowsHeadingsHoweverTheyAreAccented(String heading, ColumnRole role) {
        assertThat(headings.of(heading)).isEqualTo(ColumnUse.of(role));
        assertThat(headings.isPersonal(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người nhận",
                "Họ tên",
                "Họ và tên công dân",
                "Tên công dân",
                "Tên người được tặng",
                "Công dân",
                "Số CCCD",
                "Số điện thoại",
                "Địa chỉ",
                "Ngày sinh",
                "Recipient",
                "Full name",
                "Tên",
                "Address"
            })
    void knowsWhatNamesPeople(String heading) {
        assertThat(headings.isPersonal(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BÁO CÁO TIẾP CÔNG DÂN", "Phản ánh qua điện thoại", "Tên đơn vị", "Người lập biểu", "Ghi chú"})
    void takesNoTitleForAPerson(String heading) {
        assertThat(headings.isPersonal(heading)).isFalse();
    }
}
