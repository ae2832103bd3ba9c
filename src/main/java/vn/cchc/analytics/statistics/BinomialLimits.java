package vn.cchc.analytics.statistics;

import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The limits of a funnel plot: between them a share may differ from the common one by chance alone. They are the exact
 * two-sided 95% and 99,8% limits of the binomial distribution, interpolated between whole cases as in D. J.
 * Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), 1185–1202,
 * appendix A.1. He counts both limits from below, which draws the upper one a case closer; here each is counted
 * from its own side, so that a share and the share of the opposite are judged alike.
 *
 * @param centre the common share, 0 to 1
 */
public record BinomialLimits(double centre) {

    /** Beyond the 95% limits, on either side. */
    private static final double TAIL = 0.025;

    /** Beyond the 99,8% limits, on either side. */
    private static final double FAR_TAIL = 0.001;

    /** How many places a drawn limit has at most: enough for a smooth line, few enough for any denominator. */
    private static final int MOST_PLACES = 60;

    /** Where a share stands. */
    public enum Zone {
        FAR_BELOW,
        BELOW,
        WITHIN,
        ABOVE,
        FAR_ABOVE;

        public boolean isAbove() {
            return this == ABOVE || this == FAR_ABOVE;
        }
    }

    /**
     * The limits at one denominator, as shares.
     *
     * @param lowest 99,8% lie above
     * @param lower 95% lie between this and the upper
     */
    public record At(int cases, double lowest, double lower, double upper, double highest) {}

    public BinomialLimits {
        if (!(centre >= 0 && centre <= 1)) {
            throw new IllegalArgumentException("No share: " + centre);
        }
    }

    /** @throws IllegalArgumentException without a single case */
    public At at(int cases) {
        if (isCertain()) {
            return new At(atLeastOne(cases), centre, centre, centre, centre);
        }
        return new At(
                cases,
                lower(cases, FAR_TAIL, centre),
                lower(cases, TAIL, centre),
                1 - lower(cases, TAIL, 1 - centre),
                1 - lower(cases, FAR_TAIL, 1 - centre));
    }

    /**
     * Judges a share by the probability of one at least as far out, which puts it outside exactly where it is drawn
     * outside.
     *
     * @throws IllegalArgumentException without a single case, or with more good cases than cases
     */
    public Zone zone(int good, int cases) {
        if (good < 0 || good > atLeastOne(cases)) {
            throw new IllegalArgumentException(good + " of " + cases + " is no share");
        }
        if (isCertain()) {
            return certainZone(good, cases);
        }
        var chance = BinomialDistribution.of(cases, centre);
        double below = chance.cumulativeProbability(good);
        double above = chance.survivalProbability(good - 1);
        if (below < TAIL) {
            return below < FAR_TAIL ? Zone.FAR_BELOW : Zone.BELOW;
        }
        if (above < TAIL) {
            return above < FAR_TAIL ? Zone.FAR_ABOVE : Zone.ABOVE;
        }
        return Zone.WITHIN;
    }

    /** The limits from one denominator to another, both included, closer together where they bend. */
    public List<At> between(int fewest, int most) {
        long steps = MOST_PLACES - 1;
        return LongStream.rangeClosed(0, steps)
                .map(step -> fewest + (most - fewest) * step * step / (steps * steps))
                .distinct()
                .mapToObj(cases -> at((int) cases))
                .toList();
    }

    /** Where nothing, or everything, is good, one exception is more than chance. */
    private boolean isCertain() {
        return centre == 0 || centre == 1;
    }

    private Zone certainZone(int good, int cases) {
        if (centre == 0) {
            return good == 0 ? Zone.WITHIN : Zone.FAR_ABOVE;
        }
        return good == cases ? Zone.WITHIN : Zone.FAR_BELOW;
    }

    private static double lower(int cases, double tail, double share) {
        var chance = BinomialDistribution.of(atLeastOne(cases), share);
        int good = chance.inverseCumulativeProbability(tail);
        double surplus = (chance.cumulativeProbability(good) - tail) / chance.probability(good);
        return Math.max(0, good - surplus) / cases;
    }

    private static int atLeastOne(int cases) {
        if (cases < 1) {
            throw new IllegalArgumentException("No share of " + cases + " cases");
        }
        return cases;
    }
}
