package vn.cchc.observation;

import java.util.List;

/**
 * Which reports the writing of staged figures would hand in.
 *
 * @param reports all of them
 * @param incomplete how many of them would lack figures that a report has to have
 * @param first the first few of those, oldest first
 */
public record HandingIn(int reports, int incomplete, List<Incomplete> first) {

    /** Without any. */
    public static final HandingIn NONE = new HandingIn(0, 0, List.of());

    /** How many {@link #first} names at most. */
    public static final int NAMED = 10;

    /** @param missing how many figures it would lack */
    public record Incomplete(ReportKey report, int missing) {}

    public HandingIn {
        first = List.copyOf(first);
    }
}
