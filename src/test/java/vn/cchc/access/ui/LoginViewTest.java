package vn.cchc.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import vn.cchc.access.AccessAlone;
import vn.cchc.kit.Markup;

@SpringBootTest(classes = AccessAlone.class, properties = "vaadin.productionMode=true")
@ViewPackages(classes = LoginView.class)
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void asksForNameAndPasswordInAFormThatPasswordManagersKnow() {
        assertThat(page("login"))
                .contains("method=\"post\"", "action=\"login\"")
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void saysWhyTheSignInWasRefused() {
        assertThat(page("login?error=wrong")).contains("role=\"alert\"", "chưa đúng", "aria-invalid=\"true\"");
        assertThat(page("login?error=disabled")).contains("role=\"alert\"", "đang bị khoá");
    }

    @Test
    void saysNothingOfAnErrorItDoesNotKnow() {
        assertThat(page("login?error=<b>gone</b>")).doesNotContain("role=\"alert\"", "gone");
    }

    @Test
    void saysThatTheSessionHasEnded() {
        assertThat(page("login?expired")).contains("đã kết thúc").doesNotContain("role=\"alert\"");
    }

    @Test
    void offersTheDemoAccountsOfTheSample() {
        assertThat(page("login"))
                .contains("value=\"leader\"", "value=\"officer\"", "value=\"reviewer\"", "value=\"admin\"");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.UK);

        assertThat(page("login")).contains("User name", "Demo accounts");
    }

    private String page(String address) {
        UI.getCurrent().navigate(address);
        LoginView view = (LoginView) getCurrentView();
        return ((Markup) view.getChildren().findFirst().orElseThrow()).html();
    }
}
