package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarWordsTest {

    @Test
    void writesDaysAsEachLanguageDoesAndReadsThemTyped() {
        assertThat(CalendarWords.of(Texts.of(Texts.VIETNAMESE)).getDateFormats())
                .containsExactly("dd/MM/yyyy", "d/M/yyyy");
        assertThat(CalendarWords.of(Texts.of(Texts.ENGLISH)).getDateFormats())
                .containsExactly("d MMM yyyy", "d/M/yyyy");
    }

    @Test
    void namesTheDaysFromSunday() {
        assertThat(CalendarWords.of(Texts.of(Texts.VIETNAMESE)).getWeekdaysShort())
                .containsExactly("CN", "T2", "T3", "T4", "T5", "T6", "T7");
        assertThat(CalendarWords.of(Texts.of(Texts.ENGLISH)).getWeekdaysShort()).startsWith("Sun", "Mon");
    }
}
