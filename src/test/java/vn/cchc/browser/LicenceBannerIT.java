package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The vendor's licence banner lies over the bottom of every page that was built without a licence key, whatever our
 * content policy and our styles say. It stands in a shadow tree nobody can look into, so the picture has to tell.
 */
@BrowserTest
class LicenceBannerIT {

    private static final int BANNER = 0x0d1219;
    private static final int HEIGHT = 40;

    /** With a key there is no banner, and nothing to see here. */
    @BeforeEach
    void withoutALicenceKey() throws IOException {
        var build = new ClassPathResource("META-INF/VAADIN/config/flow-build-info.json");
        assumeTrue(build.getContentAsString(StandardCharsets.UTF_8)
                .replace(" ", "")
                .contains("\"commercialBanner.enable\":true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letters", "units/25828"})
    void liesOverTheBottomOfAScreen(String screen, Visitor leader) {
        leader.signedIn("leader").open(screen).heading().waitFor();

        assertThat(showsBanner(leader)).isTrue();
    }

    @Test
    void liesOverTheBottomOnATelephoneInTheDark(Visitor leader) {
        leader.page().setViewportSize(390, 844);
        leader.signedIn("leader");
        leader.page().locator("[aria-label='Nền tối']").evaluate("button => button.click()");

        assertThat(showsBanner(leader)).isTrue();
    }

    @Test
    void liesOverTheBottomOfTheSignInPage(Visitor stranger) {
        stranger.open("login").isAtTheDoor();

        assertThat(showsBanner(stranger)).isTrue();
    }

    /** Whether the bottom of the window is the banner's ground from edge to edge. */
    private static boolean showsBanner(Visitor visitor) {
        visitor.page().waitForFunction("customElements.get('vaadin-commercial-banner') !== undefined");
        var picture = picture(visitor.page());
        int y = picture.getHeight() - 3;
        int right = picture.getWidth() - 1;
        return colour(picture, 0, y) == BANNER
                && colour(picture, right, y) == BANNER
                && colour(picture, 0, picture.getHeight() - HEIGHT) == BANNER;
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    private static BufferedImage picture(Page page) {
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
