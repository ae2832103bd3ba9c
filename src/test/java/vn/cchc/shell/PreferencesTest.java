package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.Texts;

class PreferencesTest {

    @Test
    void areVietnameseAndAutomaticWithoutCookies() {
        assertThat(Preferences.of(null)).isEqualTo(new Preferences(Texts.VIETNAMESE, "auto", Set.of()));
    }

    @Test
    void followTheCookies() {
        assertThat(with("en", "dark")).isEqualTo(new Preferences(Texts.ENGLISH, "dark", Set.of()));
    }

    @Test
    void ignoreWhatNobodyOffered() {
        assertThat(with("\"><script>", "pink")).isEqualTo(new Preferences(Texts.VIETNAMESE, "auto", Set.of()));
    }

    @Test
    void rememberTheGroupsThatWereFolded() {
        VaadinRequest request = mock(VaadinRequest.class);
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("folded", "data.admin")});
        assertThat(Preferences.of(request).folded()).containsExactlyInAnyOrder("data", "admin");
    }

    private static Preferences with(String language, String scheme) {
        VaadinRequest request = mock(VaadinRequest.class);
        Cookie languageCookie = mock(Cookie.class);
        when(languageCookie.getName()).thenReturn("lang");
        when(languageCookie.getValue()).thenReturn(language);
        when(request.getCookies()).thenReturn(new Cookie[] {languageCookie, new Cookie("scheme", scheme)});
        return Preferences.of(request);
    }
}
