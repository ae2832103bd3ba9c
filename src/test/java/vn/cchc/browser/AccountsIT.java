package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** An account's way from the administrator to its owner, and its end. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "app.sample.today=2017-08-16"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@ExtendWith(Visitors.class)
@Tag("writing")
class AccountsIT {

    private static final String NAME = "canbo.laihung";
    private static final String OWN_PASSWORD = "mưa rào lúc 4 giờ chiều";

    @Test
    void anAccountIsCreatedUsedAndSwitchedOff(Visitor administrator, Visitor officer) {
        administrator.signedIn("admin").open("admin/users").sees("Người dùng");
        String password = create(administrator.page());
        assertThat(administrator.graveFaults()).isEmpty();

        officer.open("data/entry").isAtTheDoor();
        officer.signIn(NAME, password);
        assertThat(officer.heading()).containsText("Chọn mật khẩu mới");
        officer.open("units/25828");
        assertThat(officer.heading()).containsText("Chọn mật khẩu mới");
        assertThat(officer.graveFaults()).isEmpty();
        choose(officer.page(), "passwordpassword");
        assertThat(officer.page().locator("[slot=error-message]").first()).containsText("danh sách đã lộ");
        choose(officer.page(), OWN_PASSWORD);
        officer.isAt("/units/25828").sees("Long Nguyên");
        officer.open("data/entry").sees("Nhập liệu");
        officer.open("account").sees("Tài khoản");
        assertThat(officer.page().locator(".sessions")).containsText("Đang dùng");
        assertThat(officer.graveFaults()).isEmpty();

        administrator.open("admin/users?q=laihung").page().locator("tbody a").click();
        button(administrator.page(), "Ngừng tài khoản…").click();
        button(administrator.page(), "Ngừng tài khoản").click();
        assertThat(administrator.page().locator(".notice")).containsText("Đã ngừng tài khoản");

        officer.isAtTheDoor();
        assertThat(officer.page().locator("#sign-in-notice")).containsText("được kết thúc từ nơi khác");
        officer.signIn(NAME, OWN_PASSWORD);
        assertThat(officer.page().locator("#sign-in-notice")).containsText("đã ngừng dùng");

        administrator.signsOut().signIn("admin").sees("Tổng quan").open("data/journal?kind=sign-ins");
        assertThat(administrator.page().locator("tbody")).containsText("Đăng xuất");
    }

    /** @return the temporary password on screen */
    private static String create(Page page) {
        page.getByLabel("Tên đăng nhập").fill(NAME);
        page.getByLabel("Tên hiển thị").fill("Cán bộ xã Lai Hưng");
        choose(page, "Vai trò", "Cán bộ nhập liệu");
        choose(page, "Đơn vị", "Lai Hưng");
        button(page, "Tạo tài khoản").click();
        assertThat(page.locator(".notice")).containsText("Đã tạo tài khoản");
        return page.locator(".secret").textContent();
    }

    private static void choose(Page page, String field, String item) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .fill(item);
        page.locator("vaadin-combo-box-item:visible").getByText(item).first().click();
    }

    private static void choose(Page page, String password) {
        page.locator("vaadin-password-field input").nth(0).fill(password);
        page.locator("vaadin-password-field input").nth(1).fill(password);
        button(page, "Đổi mật khẩu").click();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
