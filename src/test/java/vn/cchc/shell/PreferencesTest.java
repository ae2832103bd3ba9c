package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.Texts;

class PreferencesTest {

    @Test
    void areVietnameseAndAutomaticWithoutCookies() {
        assertThat(Preferences.of(null)).isEqualTo(new Preferences(Texts.VIETNAMESE, "auto"));
    }

    @Test
    void followTheCookies() {
        assertThat(with("en", "dark")).isEqualTo(new Preferences(Texts.ENGLISH, "dark"));
    }

    @Test
    void ignoreWhatNobodyOffered() {
        assertThat(with("\"><script>", "pink")).isEqualTo(new Preferences(Texts.VIETNAMESE, "auto"));
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
