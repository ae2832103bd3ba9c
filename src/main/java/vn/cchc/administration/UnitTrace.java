package vn.cchc.administration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Something that hangs on a unit which a change takes away.
 *
 * @param unit absent for what concerns every unit
 * @param month absent for what belongs to none
 * @param names accounts or indicators; empty where a number says it
 */
public record UnitTrace(
        Kind kind, @Nullable UnitId unit, @Nullable Month month, String names, int count) {

    /** What it is. */
    public enum Kind {
        /** Accounts of officers who work for the unit. */
        OFFICER,
        /** Targets of the unit alone that hold on after the day. */
        TARGET,
        /** Approved reports of months before the day: they stay, and somebody else carries them on. */
        HISTORY,
        /** A report of a month before the day that is not approved yet. */
        UNFINISHED,
        /** Figures or a report on their way, of a month that the unit would have no part in. */
        BEGUN,
        /** An approved report of such a month: leaders have seen it. */
        APPROVED,
        /** Letters handed over on the day or after it. */
        LETTER,
        /** A month in which the units change, and which is closed. */
        CLOSED_MONTH
    }

    public Optional<Month> inMonth() {
        return Optional.ofNullable(month);
    }
}
