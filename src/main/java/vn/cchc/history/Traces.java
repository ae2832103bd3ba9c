package vn.cchc.history;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database remembers of one figure, each in the order in which it was written. */
record Traces(List<Version> versions, List<Step> steps, List<Proposal> proposals, List<Batch> batches) {

    /**
     * A number as it stood from one moment to another.
     *
     * @param account the name of the account that entered it
     * @param to absent while it stands
     */
    record Version(
            BigDecimal value,
            String account,
            String by,
            @Nullable String reason,
            LocalDateTime from,
            @Nullable LocalDateTime to) {}

    /** Its report from one moment to another. */
    record Step(
            String state,
            @Nullable LocalDateTime submittedAt,
            @Nullable String submittedBy,
            @Nullable LocalDateTime decidedAt,
            @Nullable String decidedBy,
            @Nullable String note,
            LocalDateTime from,
            @Nullable LocalDateTime to) {

        /** Whether leaders saw its figures. */
        boolean isApproved() {
            return state.equals("APPROVED") || state.equals("CLOSED");
        }
    }

    /** A correction of it, as it stands now. */
    record Proposal(
            String state,
            @Nullable BigDecimal oldValue,
            BigDecimal newValue,
            String reason,
            String by,
            LocalDateTime at,
            @Nullable String decidedBy,
            @Nullable LocalDateTime decidedAt,
            @Nullable String note,
            LocalDateTime from) {}

    /**
     * An import that wrote it.
     *
     * @param note what the file said beside it; absent where it said nothing
     */
    record Batch(
            String fileName,
            @Nullable String note,
            BigDecimal newValue,
            @Nullable BigDecimal oldValue,
            String account,
            String by,
            LocalDateTime at,
            @Nullable String undoneBy,
            @Nullable LocalDateTime undoneAt) {

        /** "t6.csv – đã đối chiếu". */
        String source() {
            return note == null ? fileName : fileName + " – " + note;
        }
    }

    static Traces none() {
        return new Traces(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
