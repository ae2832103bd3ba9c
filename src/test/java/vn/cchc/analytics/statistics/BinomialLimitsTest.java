package vn.cchc.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.analytics.statistics.BinomialLimits.Zone;

class BinomialLimitsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /**
     * Ten tosses of a coin, of 1024 outcomes: no head in 1, at most one in 11, at most two in 56. 2,5% are 25,6 outcomes,
     * passed at two heads with 56 − 25,6 = 30,4 of its own 45 to spare, so the limit is 2 − 30,4/45 = 1,3244 heads. 0,1%
     * are 1,024, passed at one head with 9,976 of 10 to spare: 0,0024 heads.
     */
    @Test
    void interpolatesBetweenWholeCases() {
        var limits = new BinomialLimits(0.5).at(10);
        assertThat(limits.lower()).isEqualTo((2 - 30.4 / 45) / 10, EXACT);
        assertThat(limits.lowest()).isEqualTo((1 - 9.976 / 10) / 10, EXACT);
        assertThat(limits.upper()).isEqualTo(1 - (2 - 30.4 / 45) / 10, EXACT);
        assertThat(limits.highest()).isEqualTo(1 - (1 - 9.976 / 10) / 10, EXACT);
    }

    /** Computed beforehand with the binomial distribution of SciPy 1.17. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 100, 0.8653615045620298, 0.898092655976125, 0.9938770685639281, 1",
        "0.9, 50, 0.7398715812476105, 0.8002772723766356, 0.9861370730426563, 1",
        "0.074, 1000, 0.04916934353070152, 0.05767080469970411, 0.09112258327249823, 0.10126971491983239"
    })
    void agreesWithAnotherLibrary(double centre, int cases, double lowest, double lower, double upper, double highest) {
        var limits = new BinomialLimits(centre).at(cases);
        assertThat(limits.lowest()).isEqualTo(lowest, EXACT);
        assertThat(limits.lower()).isEqualTo(lower, EXACT);
        assertThat(limits.upper()).isEqualTo(upper, EXACT);
        assertThat(limits.highest()).isEqualTo(highest, EXACT);
    }

    /** With 95% good, at most 89 of 100 has probability 1,15%, at most 90 2,8%; at most 86 0,046%, at most 87 0,15%. */
    @ParameterizedTest
    @CsvSource({"86, FAR_BELOW", "87, BELOW", "89, BELOW", "90, WITHIN", "99, WITHIN", "100, ABOVE"})
    void judgesByTheProbabilityOfAsFarOut(int good, Zone zone) {
        assertThat(new BinomialLimits(0.95).zone(good, 100)).isEqualTo(zone);
    }

    @Test
    void findsTooManyAsWell() {
        assertThat(new BinomialLimits(0.05).zone(14, 100)).isEqualTo(Zone.FAR_ABOVE);
    }

    @Test
    void keepsASmallUnitWithinWhateverItDoes() {
        var limits = new BinomialLimits(0.9);
        assertThat(limits.zone(0, 1)).isEqualTo(Zone.WITHIN);
        assertThat(limits.zone(1, 1)).isEqualTo(Zone.WITHIN);
    }

    @Test
    void putsOutsideWhatIsDrawnOutside() {
        var random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            var limits = new BinomialLimits(random.nextDouble(0.01, 0.99));
            int cases = random.nextInt(1, 400);
            int good = random.nextInt(cases + 1);
            var drawn = limits.at(cases);
            double share = (double) good / cases;
            var expected = share < drawn.lowest()
                    ? Zone.FAR_BELOW
                    : share < drawn.lower()
                            ? Zone.BELOW
                            : share > drawn.highest()
                                    ? Zone.FAR_ABOVE
                                    : share > drawn.upper() ? Zone.ABOVE : Zone.WITHIN;
            assertThat(limits.zone(good, cases))
                    .as("%d of %d around %s", good, cases, limits)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.74, 0.95, 0.99})
    void narrowsTowardsTheCentre(double centre) {
        var limits = new BinomialLimits(centre);
        var wider = limits.at(1);
        for (int cases = 2; cases < 800; cases++) {
            var at = limits.at(cases);
            assertThat(at.lowest()).isBetween(wider.lowest(), at.lower());
            assertThat(at.lower()).isBetween(wider.lower(), centre);
            assertThat(at.upper()).isBetween(centre, wider.upper());
            assertThat(at.highest()).isBetween(at.upper(), wider.highest());
            wider = at;
        }
    }

    @Test
    void judgesTheOppositeAlike() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            double centre = random.nextDouble(0.01, 0.99);
            int cases = random.nextInt(1, 400);
            int good = random.nextInt(cases + 1);
            var zone = new BinomialLimits(centre).zone(good, cases);
            var opposite = new BinomialLimits(1 - centre).zone(cases - good, cases);
            assertThat(opposite.ordinal()).isEqualTo(Zone.values().length - 1 - zone.ordinal());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, WITHIN", "0, 1, FAR_ABOVE", "1, 20, WITHIN", "1, 19, FAR_BELOW"})
    void knowsNoChanceWhereAllAreAlike(double centre, int good, Zone zone) {
        var limits = new BinomialLimits(centre);
        assertThat(limits.zone(good, 20)).isEqualTo(zone);
        assertThat(limits.at(20)).isEqualTo(new BinomialLimits.At(20, centre, centre, centre, centre));
    }

    @Test
    void drawsAtMostSixtyPlacesFromTheFewestCasesToTheMost() {
        var curve = new BinomialLimits(0.95).between(12, 250_000);
        assertThat(curve).hasSize(60);
        assertThat(curve.getFirst().cases()).isEqualTo(12);
        assertThat(curve.getLast().cases()).isEqualTo(250_000);
        assertThat(curve).extracting(BinomialLimits.At::cases).isSorted().doesNotHaveDuplicates();
    }

    /** A third of the places lie on the first ninth of the way. */
    @Test
    void drawsMorePlacesWhereTheLimitsBend() {
        assertThat(new BinomialLimits(0.95).between(1, 10_000))
                .filteredOn(at -> at.cases() <= 1112)
                .hasSizeBetween(19, 21);
    }

    @Test
    void drawsEveryPlaceOfAShortRangeOnce() {
        assertThat(new BinomialLimits(0.95).between(5, 8))
                .extracting(BinomialLimits.At::cases)
                .containsExactly(5, 6, 7, 8);
    }

    @Test
    void drawsOnePlaceWhereAllHaveAsManyCases() {
        assertThat(new BinomialLimits(0.95).between(7, 7)).hasSize(1);
    }

    @Test
    void hasNoLimitsWithoutACase() {
        assertThatThrownBy(() -> new BinomialLimits(0.5).at(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BinomialLimits(1).at(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 3", "-1, 3"})
    void rejectsWhatIsNoShare(int good, int cases) {
        assertThatThrownBy(() -> new BinomialLimits(0.5).zone(good, cases))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void rejectsACentreThatIsNoShare(double centre) {
        assertThatThrownBy(() -> new BinomialLimits(centre)).isInstanceOf(IllegalArgumentException.class);
    }
}
