package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator reads what everybody reads, and gets no further into the program by the browser. */
@BrowserTest
class AdministratorIT {

    @Test
    void readsTheOverviewAndAnIndicatorAndLeaves(Visitor administrator) {
        administrator.signedIn("admin");
        administrator.isCalled("Quản trị hệ thống", "Quản trị viên");
        assertThat(administrator.page().locator(".screen")).containsText("4/7 xã đạt từ 80% chỉ tiêu");

        administrator.open("indicators").sees("Chỉ tiêu").link("C2").click();
        administrator.sees("C2").isAt("/indicators/C2?period=2017-07");

        administrator.signsOut().open("indicators").isAtTheDoor();
    }

    @Test
    void hasNoWayToTheInnersOfTheProgram(Visitor administrator) {
        administrator.signedIn("admin");

        var response = administrator.page().navigate("actuator/env");

        assertThat(response.status()).isEqualTo(403);
    }
}
