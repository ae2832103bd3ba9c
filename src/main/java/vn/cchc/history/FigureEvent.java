package vn.cchc.history;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something that happened to a figure.
 *
 * @param at Vietnam time
 * @param by the person or office as the frame names them; empty where nobody is known
 * @param before what it was; empty where there was nothing
 * @param after what it became, or would become; empty where nothing is left, and for steps of the report that change no number
 * @param approval who approved what it became, and when; empty while nobody did
 * @param detail a reason, or the name of a file with what it says beside the figure; empty where there is none
 */
public record FigureEvent(
        Kind kind,
        LocalDateTime at,
        String by,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<Approval> approval,
        String detail) {

    /** What it was. */
    public enum Kind {
        /** Typed and not handed in. */
        DRAFTED,
        TYPED,
        IMPORTED,
        IMPORT_UNDONE,
        CORRECTED,
        /** A correction that nobody has decided. */
        CORRECTION_WAITING,
        CORRECTION_RETURNED,
        /** The number was taken out when the report was handed in again. */
        REMOVED,
        /** The report was handed in again with the same number. */
        HANDED_IN,
        RETURNED,
        CLOSED,
        REOPENED;

        /** Whether it changed the figure itself. */
        public boolean isChange() {
            return switch (this) {
                case TYPED, IMPORTED, IMPORT_UNDONE, CORRECTED, REMOVED -> true;
                case DRAFTED, CORRECTION_WAITING, CORRECTION_RETURNED, HANDED_IN, RETURNED, CLOSED, REOPENED -> false;
            };
        }
    }

    /** Who made it a figure that leaders see, and when. */
    public record Approval(String by, LocalDateTime at) {}

    FigureEvent withBefore(Optional<BigDecimal> other) {
        return new FigureEvent(kind, at, by, other, after, approval, detail);
    }
}
