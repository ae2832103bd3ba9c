package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.DashboardState;
import vn.cchc.kit.MenuEntry;
import vn.cchc.platform.SampleTest;

/** What each screen says, without a browser. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class ScreensViewTest extends SpringBrowserlessTest {

    @Autowired
    List<MenuEntry> menu;

    /** The notes cannot ask the figures for the names. */
    @Test
    void everyEntryOfTheNavigationThatKeepsChoicesKeepsAllOfThem() {
        assertThat(menu.stream().map(MenuEntry::keeps).filter(kept -> !kept.isEmpty()))
                .hasSizeGreaterThan(5)
                .containsOnly(DashboardState.PARAMETERS);
    }

    @Test
    void saysWhichComparedPeriodThereIsNot() {
        assertThat(Opened.screen("?compare=2015-06").text())
                .contains(
                        "Kỳ so sánh tháng 6/2015 không có số liệu hoặc chưa hết hạn báo cáo; đang so với tháng 7/2016");
        assertThat(Opened.screen("?compare=2015").text())
                .contains("Kỳ so sánh năm 2015 không cùng độ dài với kỳ đang xem; đang so với tháng 7/2016");
    }

    @Test
    void overviewLeadsWithTheResultAndTheLetters() {
        assertThat(screen("")).contains("4/7 xã đạt từ 80% chỉ tiêu", "1.336", "347", "61");
    }

    @Test
    void overviewSaysWhichPartOfTheAddressMeansNothing() {
        assertThat(screen("?period=2017-13")).contains("2017-13", "Tháng 7/2017");
    }

    @Test
    void unitShowsItsResultAndItsExplanation() {
        assertThat(screen("units/25828")).contains("17/23", "Chủ tịch dự hội nghị tỉnh");
    }

    @Test
    void indicatorNamesItsMeasuresInTheFormula() {
        assertThat(screen("indicators/C2")).contains("Hồ sơ giải quyết trước hạn", "≥ 95%");
    }

    @Test
    void indicatorSaysWhichUnitsMovedIt() {
        var page = Opened.screen("indicators/C2");
        assertThat(page.text()).contains("Từ 93,8% lên 96,3% (+2,44 điểm %) so với tháng 7/2016");
        assertThat(page.select(".panel-sentence, a").eachAttr("href"))
                .contains("units/25816?period=2017-07&indicator=C2");
    }

    @Test
    void indicatorSaysWhatIsMissing() {
        assertThat(screen("indicators/C2")).contains("cần thêm 45 hồ sơ giải quyết trước và đúng hạn");
    }

    @Test
    void indicatorSaysWhyItsChangeCannotBeDivided() {
        assertThat(screen("indicators/C2?compare=none")).contains("Chọn kỳ so sánh");
        assertThat(screen("indicators/F4?compare=previous")).contains("Không so sánh: hai kỳ dùng chung một báo cáo");
    }

    @Test
    void indicatorSaysThatFiguresAreTooFewForSignals() {
        assertThat(screen("indicators/E1")).contains("Chưa đủ số liệu để tìm dấu hiệu (6 điểm, cần 10).");
    }

    @Test
    void indicatorLeadsFromTheUnitsWithOneResultBackToAllOfThem() {
        assertThat(Opened.screen("indicators/D1?outcome=missed")
                        .select("a:contains(Bỏ lọc)")
                        .eachAttr("href"))
                .singleElement()
                .asString()
                .contains("indicators/D1")
                .doesNotContain("outcome");
        assertThat(screen("indicators/D1")).doesNotContain("Bỏ lọc");
    }

    @Test
    void unitShowsValueAndStatusRightAfterTheName() {
        assertThat(Opened.screen("units/25828")
                        .select("table:contains(So với chỉ tiêu) thead th")
                        .eachText())
                .startsWith("Chỉ tiêu", "Thực hiện", "Kết quả");
    }

    /** The sample's two awkward communes: one that goes down, one with a run above its own average. */
    @Test
    void unitSaysWhichRuleFiredAndSinceWhen() {
        assertThat(screen("units/25816?indicator=C2")).contains("iảm liên tục trong 8 tháng, từ tháng 12/2016");
        assertThat(screen("units/25822?indicator=D1")).contains("8 tháng liền trên đường trung bình, từ tháng 12/2016");
    }

    @Test
    void overviewListsTheSignalsThatGoOn() {
        assertThat(screen("")).contains("iảm liên tục trong 8 tháng, từ tháng 12/2016");
    }

    @Test
    void periodsEndWhereTheIndicatorsBegan() {
        assertThat(addresses("?period=2016-02")).anyMatch(address -> address.contains("period=2016-01"));
        assertThat(addresses("?period=2016-01")).noneMatch(address -> address.contains("period=2015-12"));
    }

    @Test
    void periodsEndWithTheCurrentMonth() {
        assertThat(addresses("?period=2017-08"))
                .anyMatch(address -> address.contains("period=2017-07"))
                .noneMatch(address -> address.contains("period=2017-09"));
    }

    @Test
    void registerKeepsItsFiltersWhenNothingMatches() {
        assertThat(screen("letters?period=2016-03&type=APOLOGY"))
                .containsSubsequence("Loại thư", "Không có thư nào khớp bộ lọc.", "Bỏ lọc");
    }

    private static List<String> addresses(String address) {
        return Opened.screen(address).select("a").eachAttr("href");
    }

    private static String screen(String address) {
        return Opened.screen(address).text();
    }
}
