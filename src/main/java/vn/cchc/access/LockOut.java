package vn.cchc.access;

import java.time.Duration;

/**
 * How long an account waits after failures in a row: the first four cost nothing, then a minute, two, four and so on up
 * to half an hour. A person who mistypes is held up little; whoever guesses gets about fifty tries a day.
 */
final class LockOut {

    /** The first failure that costs time. */
    static final int FIRST = 5;

    /** After as long without a failure they are forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** 2⁵ minutes are more than the longest. */
    private static final int MOST_DOUBLINGS = 5;

    private LockOut() {}

    /** @param failures in a row, this one included */
    static Duration after(int failures) {
        if (failures < FIRST) {
            return Duration.ZERO;
        }
        var wait = Duration.ofMinutes(1L << Math.min(failures - FIRST, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
