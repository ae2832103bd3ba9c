package vn.cchc.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;

class GapTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SUPPLEMENTED =
            Define.ratio("C4", "twice", "received").down().indicator();

    /** 90 of 100 on time, target 95%: (0,95 · 100 − 90) / 0,05 = 100 more, and 190/200 is 95%. */
    @Test
    void countsAllGoodCasesToTheTarget() {
        assertThat(gap(ON_TIME, 90, 100, "0.95")).isEqualTo(needed(100));
    }

    /** 5,95 / 0,05 is 119 exactly; 4,94 / 0,06 = 82,3 and 0,8 / 0,3 = 2,7 are not whole. */
    @ParameterizedTest
    @CsvSource({"90, 101, 0.95, 119", "90, 101, 0.94, 83", "2, 4, 0.7, 3"})
    void roundsUp(int good, int cases, String target, int needed) {
        assertThat(gap(ON_TIME, good, cases, target)).isEqualTo(needed(needed));
    }

    @Test
    void isReachedAtTheTarget() {
        assertThat(gap(ON_TIME, 95, 100, "0.95")).isEqualTo(new Gap.Reached());
    }

    @Test
    void isReachedAtAHundredPercentWithoutAnException() {
        assertThat(gap(ON_TIME, 40, 40, "1")).isEqualTo(new Gap.Reached());
    }

    @Test
    void isImpossibleWhereOneExceptionIsTooMany() {
        assertThat(gap(ON_TIME, 39, 40, "1.00")).isEqualTo(new Gap.Impossible());
    }

    /** 18 of 20 procedures posted: the other two can still be posted, and there are no more of them. */
    @Test
    void countsWhatCanBePutRight() {
        var posted = Define.ratio("C5", "posted", "in_force").last().indicator();
        assertThat(gap(posted, 18, 20, "1")).isEqualTo(needed(2));
    }

    /** A letter answers a dossier that was late already. */
    @Test
    void countsLettersForCasesThatAreThereAlready() {
        var apologised = Define.ratio("B4", "letters", "late")
                .from(MeasureSource.REGISTER, "letters")
                .indicator();
        assertThat(gap(apologised, 11, 14, "1")).isEqualTo(needed(3));
    }

    /** 8 of 100 asked twice, target at most 5%: 8 / 0,05 − 100 = 60 more without, and 8/160 is 5%. */
    @Test
    void countsGoodCasesThatThinOutTheBadOnes() {
        assertThat(gap(SUPPLEMENTED, 8, 100, "0.05")).isEqualTo(needed(60));
    }

    @Test
    void isReachedUnderTheTargetWhereLessIsBetter() {
        assertThat(gap(SUPPLEMENTED, 4, 100, "0.05")).isEqualTo(new Gap.Reached());
    }

    @Test
    void isImpossibleWhereNoneIsAllowed() {
        assertThat(gap(SUPPLEMENTED, 1, 100, "0")).isEqualTo(new Gap.Impossible());
    }

    @ParameterizedTest
    @CsvSource({"3, 12, 9", "0, 1, 1"})
    void isTheDifferenceForCounts(int sessions, String plan, int needed) {
        var outreach = Define.count("A4", "sessions").indicator();
        assertThat(gap(outreach, Figure.of(BigDecimal.valueOf(sessions)), plan)).isEqualTo(needed(needed));
    }

    @Test
    void isWhatHasToGoForAStock() {
        var backlog = Define.stock("C3", "overdue").down().indicator();
        assertThat(gap(backlog, Figure.of(BigDecimal.valueOf(7)), "0")).isEqualTo(needed(7));
    }

    /** The number of units is given: of 7, 80% are 5,6, so 6 have to say yes. */
    @Test
    void isTheUnitsThatStillHaveToSayYes() {
        var board = Define.yesNo("A1", "board").indicator();
        assertThat(gap(board, ratio(4, 7), "0.8")).isEqualTo(needed(2));
    }

    @Test
    void isUnknownForScores() {
        var score = Define.score("G3", "points").indicator();
        assertThat(Gap.of(score, Figure.of(BigDecimal.TEN), goal("80"))).isEmpty();
    }

    @Test
    void isUnknownWithoutADirection() {
        var visits = Define.count("F1", "visits").withoutDirection().indicator();
        assertThat(Gap.of(visits, Figure.of(BigDecimal.TEN), goal("80"))).isEmpty();
    }

    @Test
    void isTheFewestCasesThatReachTheTarget() {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int cases = random.nextInt(1, 200);
            int good = random.nextInt(cases + 1);
            var target = BigDecimal.valueOf(random.nextInt(1, 1000), 3);
            if (gap(ON_TIME, good, cases, target.toString()) instanceof Gap.Needed(BigInteger more)) {
                int added = more.intValueExact();
                assertThat(ratio(good + added, cases + added).isAtLeast(target)).isTrue();
                assertThat(ratio(good + added - 1, cases + added - 1).isAtLeast(target))
                        .as("%d of %d to %s", good, cases, target)
                        .isFalse();
            }
        }
    }

    @Test
    void isTheFewestCasesThatThinOutTheBadOnes() {
        var random = new Random(2);
        for (int round = 0; round < 500; round++) {
            int cases = random.nextInt(1, 200);
            int bad = random.nextInt(cases + 1);
            var target = BigDecimal.valueOf(random.nextInt(1, 1000), 3);
            if (gap(SUPPLEMENTED, bad, cases, target.toString()) instanceof Gap.Needed(BigInteger more)) {
                int added = more.intValueExact();
                assertThat(ratio(bad, cases + added).isAtMost(target)).isTrue();
                assertThat(ratio(bad, cases + added - 1).isAtMost(target))
                        .as("%d of %d to %s", bad, cases, target)
                        .isFalse();
            }
        }
    }

    private static Gap gap(Indicator indicator, int numerator, int denominator, String target) {
        return gap(indicator, ratio(numerator, denominator), target);
    }

    private static Gap gap(Indicator indicator, Figure figure, String target) {
        return Gap.of(indicator, figure, goal(target)).orElseThrow();
    }

    private static Figure ratio(int numerator, int denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Goal goal(String target) {
        return new Goal(new BigDecimal(target), BigDecimal.ZERO);
    }

    private static Gap.Needed needed(long cases) {
        return new Gap.Needed(BigInteger.valueOf(cases));
    }
}
