package vn.cchc.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.access.SignedInWithTemporaryPassword;
import vn.cchc.kit.Texts;
import vn.cchc.platform.DatabaseTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(packages = "vn.cchc.access.ui")
class OwnAccountViewTest extends SpringBrowserlessTest {

    private static final String OLD = "con trâu đọc thơ";
    private static final String NEW = "mưa rào 4 giờ chiều";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentUser user;

    @BeforeEach
    void createTheAccount() {
        UI.getCurrent().setLocale(Texts.VIETNAMESE);
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role)
                        VALUES ('leader', :hash, 'Lãnh đạo', 'LEADER')
                        """).param("hash", "{noop}" + OLD).update();
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "sign_in", "account")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.LEADER)
    void changesThePassword() {
        UI.getCurrent().navigate("account");
        type("Mật khẩu đang dùng", OLD);
        type("Mật khẩu mới", NEW);
        type("Gõ lại mật khẩu mới", NEW);
        press();

        assertThat(hash()).startsWith("{bcrypt}");
        assertThat(find(PasswordField.class).all()).allMatch(PasswordField::isEmpty);
    }

    @Test
    @SignedInAs(Role.LEADER)
    void saysAtTheFieldsWhyAPasswordIsNotTaken() {
        UI.getCurrent().navigate("account");
        type("Mật khẩu đang dùng", OLD);
        type("Mật khẩu mới", NEW);
        type("Gõ lại mật khẩu mới", NEW + "!");
        press();
        assertThat(error("Gõ lại mật khẩu mới")).contains("không giống nhau");

        type("Gõ lại mật khẩu mới", NEW);
        type("Mật khẩu đang dùng", "sai");
        press();
        assertThat(error("Mật khẩu đang dùng")).contains("chưa đúng");

        type("Mật khẩu đang dùng", OLD);
        type("Mật khẩu mới", "passwordpassword");
        type("Gõ lại mật khẩu mới", "passwordpassword");
        press();
        assertThat(error("Mật khẩu mới")).contains("danh sách đã lộ");
        assertThat(hash()).startsWith("{noop}");
    }

    @Test
    @SignedInWithTemporaryPassword
    void opensNothingButTheChoiceOfAPasswordUntilOneIsChosen() {
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(PasswordView.class);
        assertThat(user.find()).isEmpty();

        type("Mật khẩu mới", NEW);
        type("Gõ lại mật khẩu mới", NEW);
        press();

        assertThat(user.find()).isPresent();
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(OwnAccountView.class);
    }

    private String hash() {
        return jdbc.sql("SELECT password_hash FROM account WHERE username = 'leader'")
                .query(String.class)
                .single();
    }

    private String error(String field) {
        var found = find(PasswordField.class).withCaption(field).single();
        return found.isInvalid() ? found.getErrorMessage() : "";
    }

    private void type(String field, String words) {
        test(find(PasswordField.class).withCaption(field).single()).setValue(words);
    }

    private void press() {
        test(find(NativeButton.class).withText("Đổi mật khẩu").single()).click();
    }
}
