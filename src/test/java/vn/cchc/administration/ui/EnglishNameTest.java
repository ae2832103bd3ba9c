package vn.cchc.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.place.UnitKind;

class EnglishNameTest {

    @Test
    void writesTheNameOfAPlaceWithoutAccents() {
        assertThat(EnglishName.of("Lai Uyên", UnitKind.COMMUNE)).contains("Lai Uyen");
        assertThat(EnglishName.of(" Cây  Trường II ", UnitKind.TOWNSHIP)).contains("Cay Truong II");
        assertThat(EnglishName.of("Đất Đỏ", UnitKind.WARD)).contains("Dat Do");
    }

    @Test
    void knowsTheOfficesOfADistrict() {
        assertThat(EnglishName.of("Phòng Nội vụ", UnitKind.DEPARTMENT)).contains("Home Affairs Office");
        assertThat(EnglishName.of("phòng Văn hoá và Thông tin", UnitKind.DEPARTMENT))
                .contains("Culture and Information Office");
    }

    @Test
    void leavesToPeopleWhatNoRuleSays() {
        assertThat(EnglishName.of("Ban Quản lý dự án", UnitKind.SERVICE)).isEmpty();
        assertThat(EnglishName.of("", UnitKind.COMMUNE)).isEmpty();
        assertThat(EnglishName.of("Lai Uyên", null)).isEmpty();
    }
}
