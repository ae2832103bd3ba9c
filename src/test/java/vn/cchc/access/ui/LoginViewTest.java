package vn.cchc.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Texts;
import vn.cchc.platform.SampleTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = LoginView.class)
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void readInVietnamese() {
        UI.getCurrent().setLocale(Texts.VIETNAMESE);
    }

    @Test
    void asksForNameAndPasswordInAFormThatPasswordManagersKnow() {
        assertThat(page(""))
                .contains("method=\"post\"", "action=\"login\"")
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void saysWhyTheSignInWasRefused() {
        assertThat(page("error=wrong")).contains("role=\"alert\"", "chưa đúng", "aria-invalid=\"true\"");
        assertThat(page("error=disabled")).contains("role=\"alert\"", "đã ngừng dùng");
    }

    @Test
    void saysNothingOfAnErrorItDoesNotKnow() {
        assertThat(page("error=<b>gone</b>")).doesNotContain("role=\"alert\"", "gone");
    }

    @Test
    void saysThatTheSessionHasEnded() {
        assertThat(page("expired")).contains("đã kết thúc").doesNotContain("role=\"alert\"");
    }

    @Test
    void saysThatSomebodyHasEndedTheSession() {
        assertThat(page("ended")).contains("được kết thúc từ nơi khác").doesNotContain("role=\"alert\"");
    }

    @Test
    void offersNoOtherProviderWhereNoneIsSet() {
        assertThat(page("")).doesNotContain("oauth2", "Đăng nhập bằng");
    }

    @Test
    void offersTheDemoAccountsOfTheSample() {
        assertThat(page("")).contains("value=\"leader\"", "value=\"officer\"", "value=\"reviewer\"", "value=\"admin\"");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Texts.ENGLISH);

        assertThat(page("")).contains("User name", "Demo accounts");
    }

    private String page(String query) {
        UI.getCurrent().navigate("login", QueryParameters.fromString(query));
        LoginView view = (LoginView) getCurrentView();
        return ((Markup) view.getChildren().findFirst().orElseThrow()).html();
    }
}
