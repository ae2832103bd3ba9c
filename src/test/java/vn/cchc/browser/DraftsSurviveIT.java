package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.cchc.Application;
import vn.cchc.platform.TestDatabase;

/** What an officer has typed outlives the connection, and the program itself. */
@Tag("writing")
class DraftsSurviveIT {

    private static final double PATIENCE = 20_000;

    /** 35 of 40 on time are too few: the miss wants an explanation. */
    private static final List<Map.Entry<String, String>> MISSED = List.of(
            Map.entry("dossiers_received", "40"),
            Map.entry("dossiers_resolved", "40"),
            Map.entry("dossiers_early", "20"),
            Map.entry("dossiers_on_time", "15"));

    private static final String WHY = "Máy chủ của tỉnh ngừng ba ngày nên hồ sơ trả trễ.";

    private final ApplicationContextInitializer<ConfigurableApplicationContext> database = TestDatabase.keptSample();

    @Test
    void figuresAndExplanationsOutliveTheConnectionAndTheProgram() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var first = start("0");
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            var port = first.getEnvironment().getRequiredProperty("local.server.port");
            var officer = visitor(browser, port);
            var page = officer.page();
            officer.signedIn("officer").open("data/entry").sees("Nhập liệu");
            MISSED.forEach(figure -> type(page, figure.getKey(), figure.getValue()));
            assertThat(explanation(page)).isVisible();
            assertThat(unsent(page)).isEqualTo("null");

            page.context().setOffline(true);
            number(page, "dossiers_on_time").fill("16");
            explanation(page).fill(WHY);
            assertThat(page.locator(".entry-sheet")).hasAttribute("data-offline", "");
            first.close();
            page.navigate("about:blank");
            page.context().setOffline(false);

            try (var second = start(port)) {
                officer.signedIn("officer").open("data/entry").sees("Nhập liệu");
                assertThat(number(page, "dossiers_early")).hasValue("20");
                assertThat(number(page, "dossiers_on_time")).hasValue("15");
                page.locator("[data-restore]").click();
                assertThat(page.locator(".save-state")).containsText("Đã lưu");
                page.waitForCondition(() -> unsent(page).equals("null"));

                officer.open("data/entry").sees("Nhập liệu");
                assertThat(number(page, "dossiers_on_time")).hasValue("16");
                assertThat(explanation(page)).hasValue(WHY);
                assertThat(page.locator(".unsent")).isHidden();
            }
        } finally {
            first.close();
        }
    }

    private ConfigurableApplicationContext start(String port) {
        return new SpringApplicationBuilder(Application.class)
                .initializers(database)
                .run("--server.port=" + port, "--vaadin.productionMode=true", "--app.sample.today=2017-08-16");
    }

    private static Visitor visitor(Browser browser, String port) {
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port + "/"))
                        .newPage());
    }

    private static void type(Page page, String measure, String number) {
        number(page, measure).fill(number);
        number(page, measure).press("Enter");
        page.waitForCondition(() -> unsent(page).equals("null"));
    }

    private static Locator number(Page page, String measure) {
        return page.locator("[data-measure=" + measure + "]");
    }

    private static Locator explanation(Page page) {
        return page.locator("[data-explains=C2] textarea");
    }

    /** What this browser still holds for the sheet; "null" where everything has reached the server. */
    private static String unsent(Page page) {
        return String.valueOf(
                page.evaluate("localStorage.getItem('entry:' + document.querySelector('.entry-sheet').dataset.key)"));
    }
}
