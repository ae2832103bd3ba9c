package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit carries on another, or a part of it.
 *
 * @param effectiveOn the first day it does
 * @param share the part of the predecessor that goes over, more than 0 and at most 1; absent: the whole of it, or for a
 *     split a part nobody can put a number on
 */
public record Succession(
        UnitId predecessor,
        UnitId successor,
        LocalDate effectiveOn,
        Kind kind,
        @Nullable BigDecimal share) {

    /** What happened to the predecessor. */
    public enum Kind {
        RENAME,
        CHANGE_OF_KIND,
        MERGE,
        SPLIT
    }

    /** The part of the predecessor's figures that goes over; empty where it cannot be allocated. */
    public Optional<BigDecimal> allocated() {
        return kind == Kind.SPLIT ? Optional.ofNullable(share) : Optional.of(share == null ? BigDecimal.ONE : share);
    }

    /** Whether everything goes over, so that nobody else carries on any of it. */
    boolean isWhole() {
        return allocated().filter(part -> part.compareTo(BigDecimal.ONE) == 0).isPresent();
    }
}
