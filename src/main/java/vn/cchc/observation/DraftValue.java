package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was typed and kept, not yet handed in.
 *
 * @param value absent where it was emptied again
 * @param version from 1, grows with every change
 * @param by the person or office as the frame names them
 * @param at Vietnam time
 */
public record DraftValue(@Nullable BigDecimal value, int version, String by, LocalDateTime at) {

    public boolean isSame(@Nullable BigDecimal other) {
        return value == null ? other == null : other != null && value.compareTo(other) == 0;
    }
}
