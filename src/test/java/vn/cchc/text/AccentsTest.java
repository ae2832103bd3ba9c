package vn.cchc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void readsBothPlacesOfAToneAlike() {
        assertThat(Accents.plain("Hưng Hòa")).isEqualTo("hung hoa");
        assertThat(Accents.plain("Hưng Hoà")).isEqualTo("hung hoa");
    }

    @Test
    void readsTheLetterThatDoesNotTakeApart() {
        assertThat(Accents.plain("Đúng hạn")).isEqualTo("dung han");
    }
}
