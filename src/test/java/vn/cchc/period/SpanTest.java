package vn.cchc.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Month NOVEMBER = new Month(2016, 11);
    private static final Month DECEMBER = new Month(2016, 12);
    private static final Month JANUARY = new Month(2017, 1);

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(JANUARY, DECEMBER));
    }

    @Test
    void listsItsMonthsOldestFirstWithBothEnds() {
        assertThat(new Span(NOVEMBER, JANUARY).months()).containsExactly(NOVEMBER, DECEMBER, JANUARY);
    }

    @Test
    void containsBothItsEnds() {
        assertThat(new Span(NOVEMBER, JANUARY).contains(NOVEMBER)).isTrue();
        assertThat(new Span(NOVEMBER, JANUARY).contains(JANUARY)).isTrue();
    }

    @Test
    void containsNothingAfterItsEnd() {
        assertThat(new Span(NOVEMBER, DECEMBER).contains(JANUARY)).isFalse();
    }
}
