package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A leader of 2025 looks back to before the communes were merged and split. */
@BrowserTest
@TestPropertySource(properties = "app.sample.today=2025-08-08")
@Tag("another-day")
class BoundariesIT {

    @Test
    void tellsThePastByTodaysUnitsAndGoesBackToThoseOfItsTime(Visitor leader) {
        leader.signedIn("leader").open("units?period=2017-06").sees("Đơn vị");
        assertThat(leader.page().locator("table").first()).containsText("Xã Tân Hưng");

        leader.page().locator("details.menu:has-text('Địa giới') summary").click();
        leader.page().locator(".menu-list a:has-text('theo địa giới hiện nay')").click();
        leader.isAtSomethingWith("period=2017-06", "boundaries=current");
        assertThat(leader.page().locator("table").first()).containsText("Phường Bến Cát");

        leader.link("Phường Bến Cát").click();
        leader.sees("Phường Bến Cát");

        leader.link("Xã Tân Hưng").click();
        leader.isAtSomethingWith("/units/25825", "period=2025-06");
    }
}
