package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Figure;

class TallyTest {

    private static final BigDecimal EIGHTY_PERCENT = new BigDecimal("0.8");

    @Test
    void dividesTheMetByMetNearMissedAndNotReported() {
        var tally = decided(Map.of(
                Outcome.MET, 4,
                Outcome.NEAR, 1,
                Outcome.MISSED, 2,
                Outcome.NOT_REPORTED, 1));
        assertThat(tally.metShare()).contains(Figure.ratio(new BigDecimal(4), new BigDecimal(8)));
    }

    @Test
    void countsNothingElse() {
        var tally = decided(Map.of(
                Outcome.MET, 4,
                Outcome.NIL, 1,
                Outcome.NOT_DUE, 2,
                Outcome.UNJUDGED, 3,
                Outcome.NOT_APPLICABLE, 4));
        assertThat(tally.counted()).isEqualTo(4);
    }

    @Test
    void reachesTheThresholdAtExactlyEightyPercent() {
        var tally = decided(Map.of(Outcome.MET, 4, Outcome.MISSED, 1));
        assertThat(tally.reaches(EIGHTY_PERCENT)).isTrue();
    }

    @Test
    void doesNotReachTheThresholdJustBelow() {
        var tally = decided(Map.of(Outcome.MET, 799, Outcome.MISSED, 201));
        assertThat(tally.reaches(EIGHTY_PERCENT)).isFalse();
    }

    @Test
    void doesNotMeetWithNothingThatCounts() {
        assertThat(decided(Map.of(Outcome.NIL, 3)).reaches(BigDecimal.ZERO)).isFalse();
    }

    @Test
    void hasNoShareWithNothingThatCounts() {
        assertThat(decided(Map.of(Outcome.NOT_DUE, 3)).metShare()).isEmpty();
    }

    @Test
    void sharesNothingWhileUndecided() {
        var tally = new Tally(Map.of(Outcome.MET, 9, Outcome.NOT_REPORTED, 1), false);
        assertThat(tally.counted()).isZero();
        assertThat(tally.metShare()).isEmpty();
        assertThat(tally.reaches(BigDecimal.ZERO)).isFalse();
    }

    private static Tally decided(Map<Outcome, Integer> counts) {
        return new Tally(counts, true);
    }
}
