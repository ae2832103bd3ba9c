package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file with errors, the same file fixed, imported, and undone. */
@BrowserTest
class ImportIT {

    private static final String FAULTY = """
            Mã đơn vị;Số liệu;Tháng;Giá trị
            25831;Hồ sơ tiếp nhận;8/2017;một trăm
            99999;Hồ sơ tiếp nhận;8/2017;7
            """;

    private static final String FIXED = """
            Mã đơn vị;Số liệu;Tháng;Giá trị
            25831;Hồ sơ tiếp nhận;8/2017;100
            25828;Hồ sơ tiếp nhận;8/2017;7
            """;

    @Test
    void goesFromErrorsToAnImportAndBack(Visitor reviewer) {
        reviewer.signedIn("reviewer").open("data/import").sees("Nhập từ tệp");

        send(reviewer.page(), FAULTY);
        press(reviewer.page(), "Xem trước");
        assertThat(screen(reviewer)).containsText("Không có đơn vị “99999”");
        assertThat(reviewer.page().locator(".actions button.primary")).hasCount(0);
        press(reviewer.page(), "Huỷ");
        assertThat(screen(reviewer)).containsText("Đã huỷ, không ghi gì");

        send(reviewer.page(), FIXED);
        press(reviewer.page(), "Xem trước");
        press(reviewer.page(), "Ghi 2 số liệu");
        assertThat(screen(reviewer)).containsText("Đã ghi 2 số liệu vào 2 báo cáo");
        assertThat(reviewer.graveFaults()).isEmpty();

        reviewer.page().locator("tbody a:has-text('Hoàn tác…')").first().click();
        reviewer.page()
                .locator("vaadin-confirm-dialog vaadin-button:has-text('Hoàn tác')")
                .last()
                .click();
        assertThat(screen(reviewer)).containsText("Đã hoàn tác 2 số liệu");
        reviewer.isAt("/data/import");
    }

    @Test
    void anOfficerFindsTheWayThereAndALeaderDoesNot(Visitor officer) {
        officer.signedIn("officer");
        officer.page().locator("nav a:has-text('Nhập từ tệp')").first().click();
        officer.sees("Nhập từ tệp");
        assertThat(officer.page().locator("vaadin-upload")).isVisible();
        officer.signsOut();
        officer.signedIn("leader");
        assertThat(officer.page().locator("nav a:has-text('Nhập từ tệp')")).hasCount(0);
    }

    private static void send(Page page, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("so-lieu.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(Page page, String words) {
        page.locator(".actions button:has-text('" + words + "')").click();
    }

    private static com.microsoft.playwright.Locator screen(Visitor visitor) {
        return visitor.page().locator(".screen");
    }
}
