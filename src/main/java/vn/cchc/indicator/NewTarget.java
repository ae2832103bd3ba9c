package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target somebody typed, not yet checked.
 *
 * @param from the first day it holds; absent while none is chosen
 * @param lastDay the last day it holds; empty: up to the next one
 * @param goal absent: those it is for are exempt
 * @param seen what was set for the same indicator and scope when it was typed, so that nobody overwrites what they have
 *     not seen
 */
public record NewTarget(
        IndicatorCode indicator,
        TargetScope scope,
        @Nullable LocalDate from,
        Optional<LocalDate> lastDay,
        @Nullable Goal goal,
        List<Target> seen) {

    public NewTarget {
        seen = List.copyOf(seen);
    }
}
