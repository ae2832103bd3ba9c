package vn.cchc.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge is asked for: every figure, unit and definition as the database held it then.
 *
 * @param moment Vietnam time, to the second; absent: what is known now
 */
public record AsOf(@Nullable LocalDateTime moment) {

    public static final AsOf NOW = new AsOf(null);

    /** A day stands for all that was known when it was over. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** MariaDB ends current versions with its last moment; any other moment that far ahead finds exactly those. */
    private static final LocalDateTime AHEAD = LocalDateTime.of(2037, 12, 31, 0, 0);

    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.atTime(END_OF_DAY));
    }

    /** Reads {@code 2017-07-20} and {@code 2017-07-20T10:30}; empty for anything else, and for what MariaDB cannot hold. */
    public static Optional<AsOf> parse(String text) {
        try {
            var asOf = text.contains("T") ? new AsOf(LocalDateTime.parse(text)) : endOf(LocalDate.parse(text));
            return Optional.of(asOf).filter(found -> found.year() > 1970 && found.year() < AHEAD.getYear());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private int year() {
        return bound().getYear();
    }

    /** What {@link #parse} reads; empty for now. */
    public String code() {
        if (moment == null) {
            return "";
        }
        return moment.toLocalTime().equals(END_OF_DAY) ? moment.toLocalDate().toString() : moment.toString();
    }

    public boolean isNow() {
        return moment == null;
    }

    /** The parameter of {@code FOR SYSTEM_TIME AS OF}. */
    public LocalDateTime bound() {
        return moment == null ? AHEAD : moment;
    }

    /** The day it is at that moment. */
    public LocalDate today(LocalDate now) {
        return moment == null ? now : moment.toLocalDate();
    }
}
