package vn.cchc.observation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * A unit's report of one month with the people who handled it, named as the frame names them.
 *
 * @param state open where nobody has begun it
 * @param monthClosed nothing of its month can be changed any more
 * @param note the reason of a return; absent otherwise
 */
public record Report(
        UnitId unit,
        Month month,
        SubmissionState state,
        LocalDate dueOn,
        boolean monthClosed,
        @Nullable LocalDateTime submittedAt,
        @Nullable String submittedBy,
        @Nullable LocalDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable String note) {

    /** In a month that is open. */
    static Report notBegun(UnitId unit, Month month, LocalDate dueOn) {
        return new Report(unit, month, SubmissionState.OPEN, dueOn, false, null, null, null, null, null);
    }

    /** Whether its unit may still type in it. */
    public boolean isEditable() {
        return !monthClosed && (state == SubmissionState.OPEN || state == SubmissionState.RETURNED);
    }

    /** Whether its figures may be changed by a correction alone. */
    public boolean isCorrectable() {
        return !monthClosed && state == SubmissionState.APPROVED;
    }
}
