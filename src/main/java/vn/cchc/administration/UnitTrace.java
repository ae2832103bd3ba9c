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
        /** A report of a month before the day that was not handed in yet. */
        UNFINISHED,
        /** One that was given back to the unit. */
        RETURNED,
        /** One that was handed in and waits to be decided. */
        WAITING,
        /** Figures typed for a month that the unit would have no part in. */
        BEGUN,
        /** A report of such a month that was handed in, and perhaps given back. */
        HANDED_IN,
        /** An approved report of such a month: leaders have seen it. */
        APPROVED,
        /** An approved report of a unit that stays, for the part or the whole that it would give back or take again. */
        APPROVED_OTHERWISE,
        /** Notes about the unit. */
        NOTE,
        /** Letters handed over on the day or after it. */
        LETTER,
        /** Voided ones of such a day: they stay in the register for ever, and so does the unit whose register it is. */
        VOIDED,
        /** A month in which the units change, and which is closed. */
        CLOSED_MONTH
    }

    public Optional<Month> inMonth() {
        return Optional.ofNullable(month);
    }
}
