package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An officer sees everybody's approved figures and the register of the own unit alone. */
@BrowserTest
class OfficerIT {

    @Test
    void readsTheRegisterOfTheOwnUnitAlone(Visitor officer) {
        officer.signedIn("officer").open("letters").sees("Thư");

        assertThat(officer.page().locator("vaadin-grid")).containsText("Long Nguyên");
        assertThat(officer.page().locator("vaadin-grid")).not().containsText("Lai Uyên");
    }

    @Test
    void isToldThatAnotherRegisterIsClosed(Visitor officer) {
        officer.signedIn("officer").open("units/25822").sees("Lai Uyên");

        assertThat(officer.page().locator(".screen")).containsText("ngoài phạm vi");
    }
}
