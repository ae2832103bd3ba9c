package vn.cchc.observation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * A unit's report of one reporting month.
 *
 * @param submittedAt absent until it is handed in
 * @param decidedAt when it was approved or returned; absent until then
 */
public record Submission(
        UnitId unit,
        Month month,
        SubmissionState state,
        LocalDate dueOn,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDateTime decidedAt) {

    /** Whether it was handed in, and no later than it was due. */
    public boolean isOnTime() {
        return submittedAt != null && !submittedAt.toLocalDate().isAfter(dueOn);
    }
}
