package vn.cchc.exchange.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the units of a national list were there: the list itself says no days.
 *
 * @param from the first day
 * @param to the first day they no longer were; absent: no end
 */
public record NationalDays(LocalDate from, @Nullable LocalDate to) {

    /** The reorganisation after which communes stand directly below provinces. */
    public static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    public NationalDays {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("The list would end before it begins");
        }
    }

    String end() {
        return to == null ? ListColumn.FOR_EVER : to.toString();
    }
}
