package vn.cchc.sample;

import java.util.Random;

/** Chance that always falls the same way for the same names, so that one changed story moves no other figure. */
final class Dice {

    private static final long SEED = 20170808;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
        random.nextInt();
    }

    static Dice of(Object... names) {
        long seed = SEED;
        for (var name : names) {
            seed = seed * 1_000_003 + name.toString().hashCode();
        }
        return new Dice(seed);
    }

    /** Bounds inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A factor of 1 ± spread. */
    double about(double spread) {
        return 1 + spread * (2 * random.nextDouble() - 1);
    }

    /** Rounds up as often as the fraction says, so that small expectations keep their mean. */
    int whole(double expected) {
        return (int) Math.floor(expected + random.nextDouble());
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }
}
