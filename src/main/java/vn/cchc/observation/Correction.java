package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * A change to approved figures that waits for somebody else, or was decided.
 *
 * @param proposedBy the account's name
 * @param proposer the person or office as the frame names them
 * @param decidedAt absent while it waits
 * @param note why it was not applied; absent otherwise
 */
public record Correction(
        long id,
        UnitId unit,
        Month month,
        State state,
        String reason,
        String proposedBy,
        String proposer,
        LocalDateTime proposedAt,
        @Nullable LocalDateTime decidedAt,
        @Nullable String note,
        List<Change> changes) {

    /** Where it stands. */
    public enum State {
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    /** @param oldValue absent where nothing was reported */
    public record Change(MeasureCode measure, @Nullable BigDecimal oldValue, BigDecimal newValue) {}

    public Correction {
        changes = List.copyOf(changes);
    }

    public boolean isWaiting() {
        return state == State.SUBMITTED;
    }
}
