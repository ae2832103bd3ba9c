package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** Eleven months of sessions, 9 and 11 in turn, and a last one of 40. */
class TrendTest {

    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();
    private static final Month FIRST = new Month(2016, 8);
    private static final Month LAST = FIRST.plus(11);

    @Test
    void showsAFigureThatIsMoreThanUpsAndDowns() {
        assertThat(trend(true).controlChart(SESSIONS, List.of()).signals())
                .extracting(Signal::span)
                .contains(Span.of(LAST));
    }

    @Test
    void waitsForAFigureThatIsNotCompleteYet() {
        assertThat(trend(false).controlChart(SESSIONS, List.of()).signals()).isEmpty();
    }

    @Test
    void startsAgainAtABreak() {
        assertThat(trend(true).controlChart(SESSIONS, List.of(LAST)).segments())
                .last()
                .isEqualTo(new ControlChart.NotEnough(Span.of(LAST), 1));
    }

    @Test
    void startsAgainWithOtherUnits() {
        var points = new ArrayList<>(trend(true).points());
        points.set(11, new Trend.Point(LAST, points.getLast().figure(), true, false, true));
        assertThat(new Trend(points, null).controlChart(SESSIONS, List.of()).segments())
                .last()
                .isEqualTo(new ControlChart.NotEnough(Span.of(LAST), 1));
    }

    private static Trend trend(boolean complete) {
        var points = IntStream.range(0, 11)
                .mapToObj(at -> point(FIRST.plus(at), 9 + 2 * (at % 2), true))
                .collect(Collectors.toCollection(ArrayList::new));
        points.add(point(LAST, 40, complete));
        return new Trend(points, null);
    }

    private static Trend.Point point(Month month, int number, boolean complete) {
        return new Trend.Point(month, Optional.of(Figure.of(BigDecimal.valueOf(number))), complete, false, false);
    }
}
