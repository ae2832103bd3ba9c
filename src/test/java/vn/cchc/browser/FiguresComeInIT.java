package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** A report's way from the officer's keyboard to the leader's open screen. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "app.sample.today=2017-08-16"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@ExtendWith(Visitors.class)
@Tag("writing")
class FiguresComeInIT {

    private static final Map<String, String> FIGURES = Map.of(
            "dossiers_received", "40",
            "dossiers_resolved", "40",
            "dossiers_early", "20",
            "dossiers_on_time", "15",
            "dossiers_opening", "",
            "dossiers_remaining", "");

    @Test
    void aReportIsTypedReturnedCorrectedApprovedAndSeen(Visitor officer, Visitor reviewer, Visitor leader) {
        leader.signedIn("leader").open("?period=2017-08").sees("Tổng quan");
        Locator row = leader.page().locator("tbody tr:has-text('Long Nguyên')").last();
        assertThat(row).not().containsText("90,0");

        reviewer.signedIn("reviewer").open("data/review").sees("Duyệt");
        assertThat(waiting(reviewer.page())).not().isVisible();

        officer.signedIn("officer").open("data/entry").sees("Nhập liệu");
        type(officer.page());
        submit(officer.page());
        assertThat(officer.page().locator(".report-state")).containsText("Chờ duyệt");

        open(reviewer.page());
        reviewer.page().locator("vaadin-text-area textarea").fill("Đối chiếu lại sổ tháng 8");
        button(reviewer.page(), "Trả lại").click();
        assertThat(reviewer.page().locator(".notice")).containsText("Đã trả lại");
        assertThat(reviewer.graveFaults()).isEmpty();

        assertThat(officer.page().locator(".report-state")).containsText("Đối chiếu lại sổ tháng 8");
        typeWithoutConnection(officer, "dossiers_on_time", "16");
        assertThat(officer.graveFaults()).isEmpty();
        submit(officer.page());

        open(reviewer.page());
        reviewer.page().locator("#approve").click();
        assertThat(reviewer.page().locator(".notice")).containsText("Đã duyệt");

        assertThat(row).containsText("90,0");
    }

    /** As the keyboard does it: type, Enter, the next one. */
    private static void type(Page page) {
        var fields = page.locator(".entry-field");
        assertThat(fields.first()).isVisible();
        fields.first().focus();
        int count = fields.count();
        for (int at = 0; at < count; at++) {
            var measure = String.valueOf(page.evaluate("document.activeElement.dataset.measure"));
            page.keyboard().type(FIGURES.getOrDefault(measure, "1"));
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(".save-state")).containsText("Đã lưu");
        assertThat(page.locator(".entry-answers").filter(new Locator.FilterOptions().setHasText("C2 ·")))
                .containsText("87,5%");
    }

    /** What could not be sent waits in the browser, says so, and is offered at the next visit. */
    private static void typeWithoutConnection(Visitor officer, String measure, String number) {
        var page = officer.page();
        page.context().setOffline(true);
        page.locator("[data-measure=" + measure + "]").fill(number);
        assertThat(page.locator(".entry-sheet")).hasAttribute("data-offline", "");
        page.navigate("about:blank");
        page.context().setOffline(false);
        page.context().clearCookies();
        officer.signedIn("officer").open("data/entry");
        assertThat(page.locator(".unsent")).containsText("còn giữ 1 số");
        page.locator("[data-restore]").click();
        assertThat(page.locator(".save-state")).containsText("Đã lưu");
        assertThat(page.locator("[data-measure=" + measure + "]")).hasValue(number);
    }

    private static void submit(Page page) {
        page.locator("#submit-report").click();
        button(page, "Gửi").click();
        assertThat(page.locator(".report-state")).containsText("Chờ duyệt");
    }

    private static Locator waiting(Page page) {
        return page.locator(".waiting a:has-text('Long Nguyên')");
    }

    /** It has come by itself. */
    private static void open(Page page) {
        waiting(page).click();
        assertThat(page.locator("h1")).containsText("Xã Long Nguyên · tháng 8/2017");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
