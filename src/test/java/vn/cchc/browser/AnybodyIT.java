package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody meets: the way in, the language, the colours, the telephone. */
@BrowserTest
class AnybodyIT {

    private static final String SHARED = "/units/25828?period=2017-06&mode=cumulative&indicator=E1";

    @Test
    void seesTheSharedScreenAfterSigningIn(Visitor colleague) {
        colleague.open(SHARED.substring(1)).signIn("reviewer").sees("Xã Long Nguyên");

        colleague.isAt(SHARED);
    }

    @Test
    void isNotLetInWithAWrongPassword(Visitor stranger) {
        stranger.open("login");
        stranger.page().fill("input[name=username]", "leader");
        stranger.page().fill("input[name=password]", "wrong");
        stranger.page().click("button[type=submit]");

        assertThat(stranger.page().locator("[role=alert]")).isVisible();
    }

    @Test
    void leavesBySigningOut(Visitor leader) {
        leader.signedIn("leader");

        leader.signsOut().open("units").isAtTheDoor();
    }

    @Test
    void comesBackToTheScreenTheSessionEndedOn(Visitor leader) {
        leader.signedIn("leader").open(SHARED.substring(1)).sees("Xã Long Nguyên");

        leader.losesTheSession().page().reload();

        leader.isAtTheDoor().signIn("leader").sees("Xã Long Nguyên").isAt(SHARED);
    }

    /** What the server forgot after its time, and what the browser forgot. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isToldThatTheSessionHasEndedAndComesBack(boolean forgottenByTheServer, Visitor leader) {
        leader.signedIn("leader").open(SHARED.substring(1)).sees("Xã Long Nguyên");
        if (forgottenByTheServer) {
            leader.outlivesTheSession();
        } else {
            leader.losesTheSession();
        }

        leader.page().locator(".side a[href^='letters']").click();
        assertThat(leader.page().locator(".v-system-error")).containsText("Phiên làm việc đã hết hạn");
        leader.page().keyboard().press("Escape");

        leader.isAtTheDoor().signIn("leader").isAtSomethingWith("period=2017-06", "mode=cumulative");
    }

    @Test
    void changesTheLanguageAndStaysWhereTheyAre(Visitor leader) {
        leader.signedIn("leader").open("units/25828?period=2017-06").sees("Xã Long Nguyên");

        leader.page()
                .getByText("EN", new Page.GetByTextOptions().setExact(true))
                .click();

        leader.sees("Commune");
        leader.isAt("/units/25828?period=2017-06");
        assertThat(leader.page().locator("html")).hasAttribute("lang", Pattern.compile("^en"));
    }

    @Test
    void changesToDarkAndFindsItDarkAgain(Visitor leader) {
        leader.signedIn("leader");

        leader.page().locator("[aria-label='Nền tối']").click();
        assertThat(brightness(leader)).isLessThan(80);

        leader.page().reload();
        leader.sees("Tổng quan");
        assertThat(brightness(leader)).isLessThan(80);
    }

    private static int brightness(Visitor visitor) {
        return ((Number) visitor.page()
                        .evaluate("getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3)"
                                + ".map(Number).map(v => v <= 1 ? v * 255 : v).reduce((a, b) => a + b) / 3"))
                .intValue();
    }

    @Test
    void meetsNoGraveFaultAtTheDoor(Visitor stranger) {
        stranger.open("login");
        assertThat(stranger.page().locator("#password")).isVisible();

        assertThat(stranger.graveFaults()).isEmpty();
    }
}
