package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reviewer reads every unit's figures and register. */
@BrowserTest
class ReviewerIT {

    @Test
    void readsTheRegisterOfAnyUnitAndLeaves(Visitor reviewer) {
        reviewer.signedIn("reviewer");
        reviewer.isCalled("Phòng Nội vụ huyện", "Cán bộ duyệt");

        reviewer.open("units").sees("Đơn vị").link("Xã Lai Uyên").click();
        reviewer.sees("Xã Lai Uyên");
        assertThat(reviewer.page().locator(".screen")).containsText("Sổ theo dõi thư của Xã Lai Uyên");

        reviewer.open("letters").sees("Thư");
        assertThat(reviewer.page().locator("vaadin-grid")).containsText("Lai Uyên");
        assertThat(reviewer.page().locator("vaadin-grid")).containsText("Long Nguyên");

        reviewer.signsOut().open("letters").isAtTheDoor();
    }
}
