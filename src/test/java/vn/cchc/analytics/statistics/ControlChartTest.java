package vn.cchc.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.statistics.ControlChart.Limits;
import vn.cchc.analytics.statistics.ControlChart.NotEnough;
import vn.cchc.analytics.statistics.ControlChart.Point;
import vn.cchc.analytics.statistics.Signal.Rule;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** Figures are written as a line from 1/2016 on, a dot for a month without one. */
class ControlChartTest {

    private static final Month START = new Month(2016, 1);
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();
    private static final Indicator BACKLOG =
            Define.stock("C3", "overdue").down().indicator();
    private static final Indicator VISITS =
            Define.count("F1", "visits").withoutDirection().indicator();
    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    /** Ten calm months around 10, never on it. */
    private static final String CALM = "9 11 9 11 9 11 9 11 9 11";

    @Nested
    class ItsLimits {

        /**
         * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: the mean of these ten is 50,81, their nine moving
         * ranges add up to 16,9. It gives 45,8159 and 55,8041 with 3/1,128, which 2,66 rounds.
         */
        private static final String FLOW = "49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1";

        @Test
        void areTheMeanAndItsMeanMovingRangesAround() {
            var limits = limits(SESSIONS, FLOW);
            assertThat(limits.centre()).isEqualByComparingTo(figure("50.81"));
            assertThat(ninefold(limits.upper())).isEqualByComparingTo(figure("502.244"));
            assertThat(ninefold(limits.lower())).isEqualByComparingTo(figure("412.336"));
        }

        private static Figure ninefold(Figure limit) {
            return Fractions.figure(Fractions.of(limit).multiply(9));
        }

        @Test
        void agreeWithThePublishedOnes() {
            var limits = limits(SESSIONS, FLOW);
            assertThat(limits.lower().value().doubleValue()).isEqualTo(45.8159, within(0.001));
            assertThat(limits.upper().value().doubleValue()).isEqualTo(55.8041, within(0.001));
        }

        /** 3 over the mean range of two values, d₂ = 1,128 (Shewhart 1931): 2,6596. */
        @Test
        void useTheFactorOfTwoNeighbours() {
            assertThat(3 / 1.128).isEqualTo(2.66, within(0.0005));
        }

        @Test
        void areExactForRatios() {
            var thirds = IntStream.range(0, 10)
                    .mapToObj(at -> point(at, Figure.ratio(new BigDecimal(1 + at % 2), new BigDecimal(3))))
                    .toList();
            assertThat(limitsOf(ControlChart.of(ON_TIME, thirds, List.of())).centre())
                    .isEqualByComparingTo(figure("0.5"));
        }

        @Test
        void endAtZeroAndAHundredPercentForShares() {
            var limits = limits(ON_TIME, "0.1 0.9 0.1 0.9 0.1 0.9 0.1 0.9 0.1 0.9");
            assertThat(limits.lower()).isEqualByComparingTo(figure("0"));
            assertThat(limits.upper()).isEqualByComparingTo(figure("1"));
        }

        @Test
        void endAtZeroForCountsAndHaveNoUpperEnd() {
            var limits = limits(SESSIONS, "1 9 1 9 1 9 1 9 1 9");
            assertThat(limits.lower()).isEqualByComparingTo(figure("0"));
            assertThat(limits.upper()).isEqualByComparingTo(figure("26.28"));
        }

        @Test
        void goBeyondOneForSmallCounts() {
            assertThat(limits(SESSIONS, "0 1 0 1 0 1 0 1 0 1").upper()).isEqualByComparingTo(figure("3.16"));
        }

        @Test
        void goBeyondAHundredPercentWhereFiguresDo() {
            var limits = limits(ON_TIME, "1.1 1.3 1.1 1.3 1.1 1.3 1.1 1.3 1.1 1.3");
            assertThat(limits.upper()).isEqualByComparingTo(figure("1.732"));
            assertThat(limits.signals()).isEmpty();
        }

        @Test
        void goBelowZeroWhereFiguresDo() {
            assertThat(limits(SESSIONS, "-1 1 -1 1 -1 1 -1 1 -1 1").lower()).isEqualByComparingTo(figure("-5.32"));
        }

        @Test
        void fallTogetherWhereNothingEverChanges() {
            var limits = limits(SESSIONS, "4 4 4 4 4 4 4 4 4 4");
            assertThat(limits.lower()).isEqualByComparingTo(limits.upper());
            assertThat(limits.signals()).isEmpty();
        }

        /** The mean is 50,8 and every range 2; across the gap one of 80 would come in. */
        @Test
        void takeNoMovingRangeAcrossAGap() {
            var limits = limits(SESSIONS, "10 12 10 12 10 . 90 92 90 92 90");
            assertThat(limits.upper()).isEqualByComparingTo(figure("56.12"));
        }
    }

    @Nested
    class TooFewPoints {

        @Test
        void areNotJudged() {
            assertThat(chart(SESSIONS, "9 11 9 11 9 11 9 11 99").segments())
                    .containsExactly(new NotEnough(span(0, 8), 9));
        }

        @Test
        void areNotMadeMoreByGaps() {
            assertThat(chart(SESSIONS, "9 11 9 11 . 9 11 9 11 9 .").segments())
                    .containsExactly(new NotEnough(span(0, 10), 9));
        }

        @Test
        void areThoseWithoutNeighboursToo() {
            assertThat(chart(SESSIONS, "9 . 9 . 9 . 9 . 9 . 9 . 9 . 9 . 9 . 9").segments())
                    .containsExactly(new NotEnough(span(0, 18), 10));
        }

        @Test
        void giveNoChartAtAllWithoutAMonth() {
            assertThat(ControlChart.of(SESSIONS, List.of(), List.of()).segments())
                    .isEmpty();
        }
    }

    @Nested
    class ItsSignals {

        @Test
        void areNoneInCalmMonths() {
            assertThat(limits(SESSIONS, CALM).signals()).isEmpty();
        }

        @Test
        void areAPointAboveTheLimits() {
            assertThat(signals(Rule.OUTSIDE, CALM + " 9 11 40"))
                    .containsExactly(new Signal(Rule.OUTSIDE, span(12, 12), true, Bearing.BETTER));
        }

        @Test
        void areAPointBelowTheLimits() {
            assertThat(signals(Rule.OUTSIDE, "39 41 39 41 39 41 39 41 39 41 39 41 10"))
                    .containsExactly(new Signal(Rule.OUTSIDE, span(12, 12), false, Bearing.WORSE));
        }

        @Test
        void areEveryPointOutsideByItself() {
            assertThat(signals(Rule.OUTSIDE, "10 10 10 10 10 10 10 10 10 10 10 10 10 10 60 60"))
                    .extracting(Signal::span)
                    .containsExactly(span(14, 14), span(15, 15));
        }

        @Test
        void areSevenInARowOnOneSide() {
            assertThat(signals(Rule.RUN, "9 9 9 9 9 9 9 11 11 11 11 11 11 11"))
                    .containsExactly(
                            new Signal(Rule.RUN, span(0, 6), false, Bearing.WORSE),
                            new Signal(Rule.RUN, span(7, 13), true, Bearing.BETTER));
        }

        @Test
        void areNotSixInARowOnOneSide() {
            assertThat(signals(Rule.RUN, "9 9 9 9 9 9 11 11 11 11 11 11")).isEmpty();
        }

        @Test
        void areNotARowThatTouchesTheCentre() {
            assertThat(signals(Rule.RUN, "11 11 11 10 11 11 11 11 9 9 9 9 10 9 9 9"))
                    .isEmpty();
        }

        @Test
        void areNotARowWithAGap() {
            assertThat(signals(Rule.RUN, "11 11 11 . 11 11 11 11 9 9 9 9 . 9 9 9"))
                    .isEmpty();
        }

        @Test
        void areSixRising() {
            assertThat(signals(Rule.TREND, "1 2 3 4 5 6 2 4 2 4"))
                    .containsExactly(new Signal(Rule.TREND, span(0, 5), true, Bearing.BETTER));
        }

        @Test
        void areSixFalling() {
            assertThat(signals(Rule.TREND, "4 2 4 2 8 7 6 5 4 3"))
                    .containsExactly(new Signal(Rule.TREND, span(4, 9), false, Bearing.WORSE));
        }

        @Test
        void areOneForTheWholeRow() {
            assertThat(signals(Rule.TREND, "1 2 3 4 5 6 7 8 3 4"))
                    .extracting(Signal::span)
                    .containsExactly(span(0, 7));
        }

        @Test
        void areNotFiveRising() {
            assertThat(signals(Rule.TREND, "1 2 3 4 5 2 4 2 4 2")).isEmpty();
        }

        @Test
        void areNotARiseThatRests() {
            assertThat(signals(Rule.TREND, "1 2 3 3 4 5 6 4 5 4")).isEmpty();
        }

        @Test
        void areNotARiseWithAGap() {
            assertThat(signals(Rule.TREND, "1 2 3 . 4 5 6 4 5 4 5")).isEmpty();
        }

        @Test
        void areForWorseWhereLessIsBetter() {
            assertThat(chart(BACKLOG, "1 2 3 4 5 6 2 4 2 4").signals())
                    .extracting(Signal::bearing)
                    .containsExactly(Bearing.WORSE);
        }

        @Test
        void areForBetterWhereLessIsBetter() {
            assertThat(chart(BACKLOG, "4 2 4 2 8 7 6 5 4 3").signals())
                    .extracting(Signal::bearing)
                    .containsExactly(Bearing.BETTER);
        }

        @Test
        void areNeitherWithoutADirection() {
            assertThat(chart(VISITS, "1 2 3 4 5 6 2 4 2 4").signals())
                    .extracting(Signal::bearing)
                    .containsExactly(Bearing.NEITHER);
        }
    }

    @Nested
    class ANewWayOfWorking {

        private static final String RAISED = " 19 21 19 21 19 21 19 21 19 21";

        @Test
        void hasLimitsOfItsOwn() {
            var chart = chart(SESSIONS, CALM + RAISED, month(10));
            assertThat(chart.segments())
                    .extracting(segment -> ((Limits) segment).centre())
                    .containsExactly(figure("10"), figure("20"));
            assertThat(chart.segments())
                    .extracting(ControlChart.Segment::span)
                    .containsExactly(span(0, 9), span(10, 19));
            assertThat(chart.signals()).isEmpty();
        }

        @Test
        void wouldBeASignalOtherwise() {
            assertThat(chart(SESSIONS, CALM + RAISED).signals())
                    .extracting(Signal::rule)
                    .contains(Rule.RUN);
        }

        @Test
        void needsTenPointsOfItsOwn() {
            var chart = chart(SESSIONS, CALM + RAISED, month(11));
            assertThat(chart.segments()).last().isEqualTo(new NotEnough(span(11, 19), 9));
            assertThat(chart.segments()).first().isInstanceOf(Limits.class);
        }

        @Test
        void endsARow() {
            var rising = "9 11 9 11 9 11 9 1 2 3 4 5 6 2 4 2 4 2 4 2";
            assertThat(chart(SESSIONS, rising).signals())
                    .extracting(Signal::rule)
                    .contains(Rule.TREND);
            assertThat(chart(SESSIONS, rising, month(10)).signals())
                    .extracting(Signal::rule)
                    .doesNotContain(Rule.TREND);
        }

        @Test
        void mayBeginBetweenReports() {
            var quarterly =
                    List.of(point(0, figure("1")), point(3, figure("2")), point(6, figure("3")), point(9, figure("4")));
            assertThat(ControlChart.of(SESSIONS, quarterly, List.of(month(4))).segments())
                    .containsExactly(new NotEnough(span(0, 3), 2), new NotEnough(span(6, 9), 2));
        }

        @Test
        void changesNothingBeforeTheFirstOrAfterTheLastMonth() {
            assertThat(chart(SESSIONS, CALM, month(-3), month(0), month(10))).isEqualTo(chart(SESSIONS, CALM));
        }
    }

    @Test
    void keepsItsSignalsWhenEveryFigureIsShifted() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var numbers = randomNumbers(random);
            int shift = random.nextInt(1, 500);
            var original = limitsOf(chartOf(numbers, 1, 0));
            var shifted = limitsOf(chartOf(numbers, 1, shift));
            assertThat(shifted.signals()).isEqualTo(original.signals());
            assertThat(Fractions.of(shifted.upper()).subtract(Fractions.of(original.upper())))
                    .isEqualTo(Fractions.of(BigDecimal.valueOf(shift)));
            assertThat(Fractions.of(shifted.lower()).subtract(Fractions.of(original.lower())))
                    .isEqualTo(Fractions.of(BigDecimal.valueOf(shift)));
        }
    }

    @Test
    void turnsItsSignalsOverWithTheFigures() {
        var random = new Random(6);
        for (int round = 0; round < 300; round++) {
            var numbers = randomNumbers(random);
            var turned = chartOf(numbers, -1, 100_000).signals().stream()
                    .map(signal -> new Signal(
                            signal.rule(), signal.span(), !signal.up(), Bearing.of(SESSIONS.direction(), !signal.up())))
                    .toList();
            assertThat(turned).isEqualTo(chartOf(numbers, 1, 0).signals());
        }
    }

    @Test
    void refusesPointsOutOfOrder() {
        var points = List.of(point(1, figure("1")), point(0, figure("1")));
        assertThatThrownBy(() -> ControlChart.of(SESSIONS, points, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMonthTwice() {
        var points = List.of(point(1, figure("1")), point(1, figure("1")));
        assertThatThrownBy(() -> ControlChart.of(SESSIONS, points, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Far enough above zero for no limit to be clipped, with few values, so that rows and ties occur. */
    private static List<Integer> randomNumbers(Random random) {
        return IntStream.range(0, random.nextInt(10, 40))
                .map(at -> 10_000 + random.nextInt(12))
                .boxed()
                .toList();
    }

    private static ControlChart chartOf(List<Integer> numbers, int factor, int shift) {
        return chart(
                SESSIONS,
                numbers.stream()
                        .map(number -> String.valueOf(factor * number + shift))
                        .collect(Collectors.joining(" ")));
    }

    private static List<Signal> signals(Rule rule, String line) {
        return limits(SESSIONS, line).signals().stream()
                .filter(signal -> signal.rule() == rule)
                .toList();
    }

    private static Limits limits(Indicator indicator, String line) {
        return limitsOf(chart(indicator, line));
    }

    private static Limits limitsOf(ControlChart chart) {
        assertThat(chart.segments()).hasSize(1);
        return (Limits) chart.segments().getFirst();
    }

    private static ControlChart chart(Indicator indicator, String line, Month... breaks) {
        var points = new ArrayList<Point>();
        for (var number : line.split(" ")) {
            points.add(new Point(
                    month(points.size()), number.equals(".") ? Optional.empty() : Optional.of(figure(number))));
        }
        return ControlChart.of(indicator, points, List.of(breaks));
    }

    private static Point point(int at, Figure figure) {
        return new Point(month(at), Optional.of(figure));
    }

    private static Figure figure(String number) {
        return Figure.of(new BigDecimal(number));
    }

    private static Span span(int first, int last) {
        return new Span(month(first), month(last));
    }

    private static Month month(int at) {
        return START.plus(at);
    }
}
