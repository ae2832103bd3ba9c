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

/** What each screen says, without a browser. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class ScreensViewTest extends SpringBrowserlessTest {

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
    void periodsEndWhereTheUnitsBegan() {
        assertThat(addresses("?period=2014-05")).anyMatch(address -> address.contains("period=2014-04"));
        assertThat(addresses("?period=2014-04")).noneMatch(address -> address.contains("period=2014-03"));
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
