package vn.cchc.history;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * An event in the order of the database's clock.
 *
 * @param order when it was written
 */
record Told(LocalDateTime order, FigureEvent event) {

    /** Rows of one transaction are written moments apart. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    static boolean apart(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(AT_ONCE) > 0;
    }
}
