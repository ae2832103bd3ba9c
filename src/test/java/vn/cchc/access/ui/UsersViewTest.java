package vn.cchc.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.AccountDeed;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Texts;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.DatabaseTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = UsersView.class)
@SignedInAs(Role.ADMIN)
class UsersViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ShownPasswords shown;

    @BeforeEach
    void beginWithAnAdministratorAndACommune() {
        UI.getCurrent().setLocale(Texts.VIETNAMESE);
        jdbc.sql("DELETE FROM account").update();
        commune("25834", "Lai Hưng", LocalDate.of(9999, 12, 31));
        add("admin", "Quản trị hệ thống", "ADMIN", null);
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "sign_in", "account", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void createsAnOfficerAndShowsTheTemporaryPasswordOnce() {
        open("admin/users");
        type("Tên đăng nhập", "canbo.lh");
        type("Tên hiển thị", "Cán bộ Lai Hưng");
        choose("Vai trò", "Cán bộ nhập liệu");
        choose("Đơn vị", "Lai Hưng");
        press("Tạo tài khoản");

        assertThat(markup().select("code.secret").text()).hasSize(20);
        assertThat(markup().text()).contains("Đã tạo tài khoản “canbo.lh”.");
        assertThat(markup().select("tbody tr").text())
                .contains("canbo.lh", "Cán bộ Lai Hưng", "Lai Hưng", "Chưa đổi mật khẩu tạm");

        open("admin/users");
        assertThat(markup().select("code.secret")).isEmpty();
    }

    @Test
    void forgetsTheTemporaryPasswordOnceItIsHandedOver() {
        long id = add("linh", "Linh", "LEADER", null);
        open("admin/users?account=" + id);
        press("Cấp mật khẩu tạm…");
        press("Cấp mật khẩu tạm");
        assertThat(markup().select("code.secret").text()).hasSize(20);

        press("Đã giao, ẩn đi");

        assertThat(markup().select("code.secret")).isEmpty();
    }

    @Test
    void takesTheTemporaryPasswordAwayOnceItsOwnerHasChangedIt() {
        long id = add("linh", "Linh", "LEADER", null);
        open("admin/users?account=" + id);
        press("Cấp mật khẩu tạm…");
        press("Cấp mật khẩu tạm");

        shown.replaced(new AccountDeed(AccountDeed.Kind.PASSWORD_CHANGED, "other", "other", ""));
        assertThat(markup().select("code.secret").text()).hasSize(20);
        shown.replaced(new AccountDeed(AccountDeed.Kind.PASSWORD_CHANGED, "linh", "Linh", ""));
        MockVaadin.runUIQueue();

        assertThat(markup().select("code.secret")).isEmpty();
    }

    @Test
    void offersToUnlockOnlyWhatIsLocked() {
        long id = add("linh", "Linh", "LEADER", null);
        jdbc.sql("""
                        INSERT INTO sign_in (account_key, failures, last_failed_at, locked_until)
                        VALUES (:id, 6, NOW(6), NOW(6) - INTERVAL 1 MINUTE)
                        """).param("id", id).update();
        open("admin/users?account=" + id);

        assertThat(find(NativeButton.class).withText("Mở khoá").exists()).isFalse();
    }

    @Test
    void asksForAUnitOfOfficersAlone() {
        open("admin/users");
        choose("Vai trò", "Lãnh đạo");
        assertThat(find(ComboBox.class).withCaption("Đơn vị").exists()).isFalse();

        choose("Vai trò", "Cán bộ nhập liệu");
        assertThat(find(ComboBox.class).withCaption("Đơn vị").exists()).isTrue();
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        open("admin/users");
        type("Tên đăng nhập", "Cán bộ");
        press("Tạo tài khoản");

        assertThat(find(TextField.class).withCaption("Tên đăng nhập").single().getErrorMessage())
                .contains("chữ không dấu");
        assertThat(find(ComboBox.class).withCaption("Vai trò").single().getErrorMessage())
                .isEqualTo("Hãy chọn vai trò.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void asksBeforeItSwitchesAnAccountOff() {
        long id = add("linh", "Linh", "LEADER", null);
        open("admin/users?account=" + id);
        press("Ngừng tài khoản…");
        press("Không");
        assertThat(enabled("linh")).isTrue();

        press("Ngừng tài khoản…");
        press("Ngừng tài khoản");

        assertThat(enabled("linh")).isFalse();
        assertThat(markup().select("tbody tr").last().text()).contains("linh", "Đã ngừng");
        press("Dùng lại");
        assertThat(enabled("linh")).isTrue();
    }

    @Test
    void offersNothingThatWouldLockOneselfOut() {
        open("admin/users?account=" + id("admin"));

        assertThat(find(NativeButton.class).withText("Ngừng tài khoản…").exists())
                .isFalse();
        assertThat(find(NativeButton.class).withText("Cấp mật khẩu tạm…").exists())
                .isFalse();
        choose("Vai trò", "Lãnh đạo");
        press("Lưu");
        assertThat(find(ComboBox.class).withCaption("Vai trò").single().getErrorMessage())
                .contains("tài khoản của mình");
    }

    @Test
    void tellsUntilWhenAnAccountIsLockedAndUnlocksIt() {
        long id = add("linh", "Linh", "LEADER", null);
        jdbc.sql("""
                        INSERT INTO sign_in (account_key, failures, last_failed_at, locked_until)
                        VALUES (:id, 9, NOW(6), NOW(6) + INTERVAL 16 MINUTE)
                        """).param("id", id).update();
        open("admin/users?account=" + id);
        assertThat(markup().select("tbody tr").text()).contains("Tạm khoá đến");

        press("Mở khoá");

        assertThat(markup().select("tbody tr").text()).doesNotContain("Tạm khoá đến");
    }

    @Test
    void saysThatTheUnitOfAnOfficerIsNoMore() {
        var dissolved = commune("25825", "Tân Hưng", LocalDate.of(2015, 7, 1));
        long id = add("canbo", "Cán bộ", "OFFICER", dissolved);

        var screen = open("admin/users?account=" + id);

        assertThat(screen.select("tbody tr").text()).contains("Tân Hưng (không còn)");
        assertThat(screen.text()).contains("Đơn vị của tài khoản này không còn");
    }

    @Test
    void looksForAccountsWithoutAccentsAndSaysWhenThereIsNone() {
        add("linh", "Trần Thuỳ Linh", "LEADER", null);

        assertThat(open("admin/users?q=thuy%20linh").select("tbody tr")).hasSize(1);
        assertThat(open("admin/users?q=%25").text()).contains("Không có tài khoản nào khớp “%”");
        assertThat(open("admin/users?account=999999999").text()).contains("Không có tài khoản này");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerKeepsNoAccounts() {
        assertThat(open("admin/users").select("table")).isEmpty();
    }

    private boolean enabled(String username) {
        return jdbc.sql("SELECT enabled FROM account WHERE username = :name")
                .param("name", username)
                .query(Boolean.class)
                .single();
    }

    private UnitId commune(String code, String name, LocalDate end) {
        return new StoredDistrict(jdbc).unit("CCHC", code, name, UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), end);
    }

    private long add(String username, String name, String role, UnitId unit) {
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role, unit_id)
                        VALUES (:username, '{noop}x', :name, :role, :unit)
                        """)
                .param("username", username)
                .param("name", name)
                .param("role", role)
                .param("unit", unit == null ? null : unit.value())
                .update();
        return id(username);
    }

    private long id(String username) {
        return jdbc.sql("SELECT id FROM account WHERE username = :name")
                .param("name", username)
                .query(Long.class)
                .single();
    }

    private void type(String field, String words) {
        test(find(TextField.class).withCaption(field).single()).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, String item) {
        test((ComboBox<Object>) find(ComboBox.class).withCaption(field).single())
                .selectItem(item);
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).all().getLast()).click();
    }

    private static Document open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return markup();
    }

    private static Document markup() {
        return Jsoup.parse(markup(UI.getCurrent()));
    }

    private static String markup(Component component) {
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(UsersViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
