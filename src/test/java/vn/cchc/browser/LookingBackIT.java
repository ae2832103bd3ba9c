package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A leader asks what was known on another day. */
@BrowserTest
class LookingBackIT {

    @Test
    void asksForADayAndForWhatChangedSince(Visitor leader) {
        leader.signedIn("leader").open("?period=2017-06").sees("Tổng quan");

        leader.page().locator("details.menu:has-text('Số liệu tại') summary").click();
        leader.page().fill("input[name=as-of]", "2017-07-04");
        leader.page().locator(".day-field button").click();

        leader.isAtSomethingWith("period=2017-06", "as-of=2017-07-04");
        assertThat(leader.page().locator(".banner")).containsText("hết ngày 04/7/2017");

        leader.page().locator(".banner a:has-text('Có gì thay đổi')").click();
        leader.sees("Có gì thay đổi").isAtSomethingWith("/changes?", "as-of=2017-07-04");
        assertThat(leader.page().locator("table")).containsText("Long Nguyên");
        assertThat(leader.graveFaults()).isEmpty();

        leader.page().locator(".banner a").first().click();
        leader.sees("Có gì thay đổi");
        assertThat(leader.page().locator(".banner")).isHidden();
    }
}
