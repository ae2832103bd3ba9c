package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserNamesTest {

    @Test
    void tellsBrowsersApartThatNameEachOther() {
        assertThat(name("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"))
                .isEqualTo("Edge on Windows");
        assertThat(name("Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "coc_coc_browser/120.0 Chrome/120.0 Safari/537.36"))
                .isEqualTo("Cốc Cốc on Windows");
        assertThat(name("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome on Android");
        assertThat(name("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
                        + "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari on iPhone");
        assertThat(name("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"))
                .isEqualTo("Firefox on Linux");
    }

    @Test
    void knowsNothingOfWhatSaysNothing() {
        assertThat(name(null)).isEqualTo("? on ?");
        assertThat(name("<script>alert(1)</script>")).isEqualTo("? on ?");
    }

    private static String name(String userAgent) {
        var browser = Browser.of(userAgent);
        return browser.name().orElse("?") + " on " + browser.system().orElse("?");
    }
}
