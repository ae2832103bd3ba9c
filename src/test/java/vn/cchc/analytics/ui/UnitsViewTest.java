package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Every unit with its overall result. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class UnitsViewTest extends SpringBrowserlessTest {

    @Test
    void leadsWithTheResult() {
        assertThat(Opened.screen("units").select("h2").eachText()).contains("4/7 xã đạt từ 80% chỉ tiêu");
    }

    @Test
    void ranksTheBestFirstAndWhoOwesFiguresLastAboveTheSumOfLetters() {
        assertThat(Opened.screen("units").select("tbody th").eachText())
                .containsExactly(
                        "Xã Lai Uyên",
                        "Xã Cây Trường II",
                        "Xã Lai Hưng",
                        "Xã Long Nguyên",
                        "Xã Trừ Văn Thố",
                        "Xã Hưng Hòa",
                        "Xã Tân Hưng",
                        "Toàn huyện");
        assertThat(Opened.screen("units").select("tbody tr.total").text()).endsWith("1.744");
    }

    @Test
    void saysWhyAUnitHasNoRank() {
        var last = Opened.screen("units").select("tbody tr:not(.total)").last();

        assertThat(last).isNotNull();
        assertThat(last.text()).startsWith("Xã Tân Hưng – còn thiếu số liệu");
    }

    @Test
    void showsTheOfficesWhenAskedForThem() {
        var screen = Opened.screen("units?kind=departments");

        assertThat(screen.select("tbody tr")).hasSize(12);
        assertThat(screen.select("h2").eachText()).contains("9/12 phòng ban đạt từ 80% chỉ tiêu");
    }

    @Test
    void keepsThePeriodOnTheWayToAUnit() {
        assertThat(Opened.screen("units?period=2017-06").select("tbody th a").eachAttr("href"))
                .contains("units/25828?period=2017-06");
    }

    @Test
    void findsAUnitInEveryTableOfUnits() {
        for (var address : List.of("units?search=hoa", "?search=hoa", "indicators/C2?search=hoa")) {
            assertThat(Opened.screen(address).select("table"))
                    .as(address)
                    .anySatisfy(table -> assertThat(
                                    table.select("th a[href^=units/]").eachText())
                            .singleElement()
                            .asString()
                            .endsWith("Hưng Hòa"));
        }
    }

    @Test
    void keepsTheSearchWhenAFilterChanges() {
        assertThat(Opened.screen("units?search=hoa").select(".filters a[href*=search=hoa]"))
                .isNotEmpty();
    }

    @Test
    void saysThatNoUnitIsFoundAndHowToSeeAll() {
        var screen = Opened.screen("units?search=nowhere");
        assertThat(screen.text()).contains("Không có đơn vị nào khớp");
        assertThat(screen.select(".empty a").attr("href")).startsWith("units").doesNotContain("search");
    }

    @Test
    void saysWhichPageThereIsNot() {
        for (var address : List.of("units?page=2", "?page=2", "indicators/C2?page=2")) {
            assertThat(Opened.screen(address).text()).as(address).contains("Không có trang “2”");
        }
    }
}
