package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksVietnameseUnlessEnglishIsAsked() {
        assertThat(Texts.of(Locale.FRENCH).isVietnamese()).isTrue();
        assertThat(Texts.of(null).isVietnamese()).isTrue();
        assertThat(Texts.of(Locale.US).locale()).isEqualTo(Texts.ENGLISH);
    }

    @Test
    void readsEachLanguageFromItsOwnFileWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(Texts.of(Texts.VIETNAMESE).get("kit.table")).isEqualTo("Bảng");
            assertThat(Texts.of(Texts.ENGLISH).get("kit.table")).isEqualTo("Table");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fillsPlaces() {
        assertThat(Texts.of(Texts.VIETNAMESE).get("kit.errorId", "K7QF-2MXA")).isEqualTo("Mã lỗi K7QF-2MXA");
    }

    @Test
    void writesNumbersAmongArgumentsInItsLanguage() {
        assertThat(Texts.of(Texts.VIETNAMESE).get("kit.errorId", 1336)).isEqualTo("Mã lỗi 1.336");
        assertThat(Texts.of(Texts.ENGLISH).get("kit.errorId", 1336)).isEqualTo("Error id 1,336");
    }

    @Test
    void failsATestThatAsksForAMissingText() {
        assertThatThrownBy(() -> Texts.of(Texts.ENGLISH).get("kit.nonsense"))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Texts.of(Texts.VIETNAMESE).get("noroom.nonsense"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void namesEveryTone() {
        for (Tone tone : Tone.values()) {
            assertThat(tone.label(Texts.of(Texts.ENGLISH))).doesNotContain("!");
        }
    }
}
