package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.Texts;

class SystemWordsTest {

    @Test
    void areInTheReadersLanguage() {
        var vietnamese = SystemWords.messages(Texts.of(Texts.VIETNAMESE));
        var english = SystemWords.messages(Texts.of(Texts.ENGLISH));
        assertThat(vietnamese.getSessionExpiredCaption()).isEqualTo("Phiên làm việc đã hết hạn");
        assertThat(english.getSessionExpiredCaption()).isEqualTo("Your session has expired");
        assertThat(vietnamese.getInternalErrorCaption()).isNotEqualTo(english.getInternalErrorCaption());
        assertThat(vietnamese.getSessionExpiredMessage()).isNotEqualTo(english.getSessionExpiredMessage());
    }

    @Test
    void takeAMissingCookieForASessionThatHasEnded() {
        var words = SystemWords.messages(Texts.of(Texts.VIETNAMESE));
        assertThat(words.getCookiesDisabledCaption()).isEqualTo(words.getSessionExpiredCaption());
        assertThat(words.getCookiesDisabledMessage()).isEqualTo(words.getSessionExpiredMessage());
    }

    @Test
    void tellAnExpiredSessionInsteadOfReloadingSilently() {
        assertThat(SystemWords.messages(Texts.of(Texts.VIETNAMESE)).isSessionExpiredNotificationEnabled())
                .isTrue();
    }
}
