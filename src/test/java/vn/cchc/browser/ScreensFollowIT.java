package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** A leader's open overview draws itself anew while others work; how long that takes is told in the log and not judged. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "app.sample.today=2017-08-16"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@ExtendWith(Visitors.class)
@Tag("writing")
class ScreensFollowIT {

    private static final Logger LOG = LoggerFactory.getLogger(ScreensFollowIT.class);

    @Test
    void aLetterThatIsEnteredIsCountedOnAnOpenOverview(Visitor leader, Visitor officer) {
        leader.signedIn("leader").open("?period=2017-08").sees("Tổng quan");
        var letters = leader.page().locator(".lead a[href*='type=CONGRATULATION']");
        int before = number(letters.textContent());

        officer.signedIn("officer").open("data/letters").sees("Sổ thư");
        enterALetter(officer.page());
        var entered = Instant.now();

        assertThat(letters).hasText(String.format("%,d", before + 1).replace(',', '.'));
        tell("a letter", entered);
    }

    @Test
    void aTargetThatIsSetIsJudgedByOnAnOpenOverview(Visitor leader, Visitor reviewer) {
        leader.signedIn("leader").open("?period=2017-07").sees("Tổng quan");
        var figures = leader.page().locator("main");
        assertThat(figures).not().containsText("≥ 97,3%");

        reviewer.signedIn("reviewer").open("admin/targets").sees("Chỉ tiêu giao");
        setTheTargetOfJuly(reviewer.page(), "97,3");
        assertThat(reviewer.page().locator(".notice")).containsText("Đã giao 1 mức mới");
        var set = Instant.now();

        assertThat(figures).containsText("≥ 97,3%");
        tell("a target", set);
    }

    private static void enterALetter(Page page) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Sự việc"))
                .fill("Mừng thọ");
        page.locator("vaadin-combo-box-item:visible")
                .getByText("Mừng thọ")
                .first()
                .click();
        page.getByLabel("Chức danh người ký").fill("Chủ tịch UBND xã");
        button(page, "Ghi").click();
        assertThat(page.locator(".notice")).containsText("Đã vào sổ");
    }

    /** Months that are approved are judged anew, which asks for a reason. */
    private static void setTheTargetOfJuly(Page page, String goal) {
        page.locator("tr:has-text('C2 ·') .entry-field").first().fill(goal);
        var from = page.getByLabel("Áp dụng từ ngày");
        from.fill("15/6/2017");
        from.press("Enter");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Tôi muốn đánh giá lại các tháng ấy"))
                .check();
        page.getByLabel("Lý do").fill("Nghị quyết mới của huyện");
        button(page, "Ghi các mức mới").click();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(".", "").strip());
    }

    private static void tell(String what, Instant since) {
        LOG.info(
                "The overview shows {} {} ms after whoever entered it was told",
                what,
                Duration.between(since, Instant.now()).toMillis());
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
