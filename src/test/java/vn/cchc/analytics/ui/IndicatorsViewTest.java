package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Every indicator of the catalogue with the figures of the whole district. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class IndicatorsViewTest extends SpringBrowserlessTest {

    @Test
    void showsTheSumOfTheUnitsBesideTheTarget() {
        var onTime = row("indicators", "C2");

        assertThat(onTime.select("td").eachText())
                .contains("96,3%", "362/376", "≥ 95%", "5/7")
                .doesNotContain("Đạt");
    }

    @Test
    void headsEachGroupOfTheCatalogue() {
        assertThat(Opened.screen("indicators").select("tr.group").eachText())
                .hasSize(7)
                .startsWith("Chỉ đạo, công khai", "Thư gửi Nhân dân");
    }

    @Test
    void leadsToTheUnitsThatMissTheTarget() {
        assertThat(row("indicators?period=2017-06", "D1").select("a").eachAttr("href"))
                .contains("indicators/D1?period=2017-06", "indicators/D1?period=2017-06&outcome=missed");
    }

    @Test
    void leavesOutWhatOfficesDoNotReport() {
        assertThat(Opened.screen("indicators").select("tbody th[scope=row]").eachText())
                .contains("B4");
        assertThat(Opened.screen("indicators?kind=departments")
                        .select("tbody th[scope=row]")
                        .eachText())
                .contains("C2")
                .doesNotContain("B4");
    }

    private static Element row(String address, String code) {
        return Opened.screen(address).select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
