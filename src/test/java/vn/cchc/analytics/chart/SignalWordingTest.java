package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.Span;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;

/** Figures are written as a line from 1/2016 on, a dot for a month without one. */
class SignalWordingTest {

    private static final Month START = new Month(2016, 1);
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();

    /** Mean 9,5: seven figures of 9 or less at the end. */
    private static final String RUN = "12 9 12 9 12 9 12 9 8 9 8 9 8 9";

    @Test
    void saysHowManyMonthsStandBelowTheAverageAndSinceWhen() {
        assertThat(sentence(RUN)).startsWith("7 tháng liền dưới đường trung bình, từ tháng 8/2016 (chiều xấu đi)");
    }

    @Test
    void stressesWhatStillGoesOn() {
        assertThat(spans(RUN, Texts.VIETNAMESE)).anyMatch(Span::strong);
        assertThat(spans(RUN + " 12", Texts.VIETNAMESE)).noneMatch(Span::strong);
    }

    @Test
    void saysWhenARunEnded() {
        assertThat(sentence(RUN + " 12")).contains("từ tháng 8/2016 đến tháng 02/2017");
    }

    @Test
    void saysThatFiguresRise() {
        assertThat(sentence("9 11 9 11 9 11 9 8 9 10 11 12 13"))
                .contains("ăng liên tục trong 6 tháng, từ tháng 8/2016");
    }

    @Test
    void namesTheMonthOutsideTheLimits() {
        assertThat(sentence("9 11 9 11 9 11 9 11 9 11 30")).startsWith("Vượt giới hạn trên, tháng 11/2016");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(sentence("9 11 9 11 9 11 9 11 9 11"))
                .isEqualTo("Không có dấu hiệu khác thường: chỉ là dao động thường.");
    }

    @Test
    void saysHowManyFiguresAreMissing() {
        assertThat(sentence("9 11 9")).isEqualTo("Chưa đủ số liệu để tìm dấu hiệu (3 điểm, cần 10).");
    }

    @Test
    void saysThatGapsAreInTheWay() {
        assertThat(sentence("9 . 9 . 9 . 9 . 9 . 9 . 9 . 9 . 9 . 9")).contains("10 điểm nhưng thiếu nhiều kỳ");
    }

    @Test
    void looksForSignalsOnEitherSideOfABreak() {
        var trend = trend("9 11 9 11 9 11 9 11 9 11 20 22 20");
        var chart = trend.controlChart(SESSIONS, List.of(new Month(2016, 11)));
        var spans = new SignalWording(SESSIONS, wording(Texts.VIETNAMESE)).sentence(chart, trend);
        assertThat(text(spans)).isEqualTo("Chưa đủ số liệu để tìm dấu hiệu (3 điểm, cần 10).");
    }

    @Test
    void writesEnglish() {
        assertThat(text(spans(RUN, Texts.ENGLISH)))
                .startsWith("7 months in a row below the average, since August 2016 (for the worse)");
    }

    private static String sentence(String line) {
        return text(spans(line, Texts.VIETNAMESE));
    }

    private static List<Span> spans(String line, Locale locale) {
        var trend = trend(line);
        return new SignalWording(SESSIONS, wording(locale)).sentence(trend.controlChart(SESSIONS, List.of()), trend);
    }

    private static Wording wording(Locale locale) {
        return new Wording(Texts.of(locale));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static Trend trend(String line) {
        var figures = line.split(" ");
        return new Trend(
                IntStream.range(0, figures.length)
                        .mapToObj(
                                index -> new Trend.Point(START.plus(index), figure(figures[index]), true, false, false))
                        .toList(),
                null);
    }

    private static Optional<Figure> figure(String text) {
        return text.equals(".") ? Optional.empty() : Optional.of(Figure.of(new BigDecimal(text)));
    }
}
