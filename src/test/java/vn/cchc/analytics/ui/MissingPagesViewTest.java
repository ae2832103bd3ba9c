package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Addresses that lead nowhere. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(packages = {"vn.cchc.analytics.ui", "vn.cchc.shell"})
@SignedInAs(Role.LEADER)
class MissingPagesViewTest extends SpringBrowserlessTest {

    @Test
    void namesTheUnitThereIsNot() {
        assertThat(Opened.screen("units/99999").text())
                .contains("Không có trang này", "Không có đơn vị mã “99999” trong kỳ này.");
        assertThat(Opened.title()).isEqualTo("Không có trang này");
    }

    @Test
    void namesTheIndicatorThereIsNot() {
        assertThat(Opened.screen("indicators/Z9").text())
                .contains("Không có trang này", "Không có chỉ tiêu mã “Z9” trong kỳ này.");
    }

    @Test
    void takesACodeThatCanBeNoneForOneThereIsNot() {
        assertThat(Opened.screen("indicators/c2;--").text()).contains("Không có chỉ tiêu mã “c2;--” trong kỳ này.");
    }

    @Test
    void saysOfAnUnknownAddressNothingInTheWordsOfTheFramework() {
        assertThat(Opened.screen("nowhere").text())
                .contains("Không có trang này", "Địa chỉ có thể đã gõ nhầm")
                .doesNotContain("route");
    }

    @Test
    void leadsBackToTheOverview() {
        assertThat(Opened.screen("nowhere").select("a.button").eachAttr("href")).containsExactly(".");
    }
}
