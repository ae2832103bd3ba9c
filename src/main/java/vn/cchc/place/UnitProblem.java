package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a change of the units cannot be made as it was typed.
 *
 * @param unit the unit it is about; absent where it is about what was typed
 * @param day the day that stands against it, as the first or last one of that unit
 * @param number how many, or the sum of the shares
 * @param part which part of a split it is about, from 0; absent where there are no parts, or it is about all of them
 */
public record UnitProblem(
        Kind kind,
        @Nullable UnitVersion unit,
        @Nullable LocalDate day,
        @Nullable BigDecimal number,
        @Nullable Integer part) {

    /** What is wrong. */
    public enum Kind {
        DAY_MISSING,
        /** Outside 1900 to 2100: mistyped. */
        DAY_WRONG,
        UNIT_MISSING,
        /** The unit begins on a later day. */
        BEFORE_BEGIN,
        /** The unit, or what it is now, begins on that very day. */
        BEGINS_THAT_DAY,
        /** The unit has ended, or its end is decided. */
        ENDED,
        /** Another change of the unit is decided for a later day. */
        CHANGES_LATER,
        CODE_MISSING,
        CODE_WRONG,
        /** Another unit has the code on some of these days. */
        CODE_TAKEN,
        NAME_MISSING,
        NAME_EN_MISSING,
        NAME_TOO_LONG,
        /** It holds a telephone or identity number, or an address. */
        NAME_PERSONAL,
        /** "Xã Long Nguyên": the word for the kind is not part of the name. */
        NAME_WITH_KIND,
        /** "Long Nguyen Commune". */
        NAME_EN_WITH_KIND,
        /** Another unit of that kind has the name under the same parent on some of these days. */
        NAME_TAKEN,
        KIND_MISSING,
        /** A ward under a rural district: no law knows it. */
        KIND_MISPLACED,
        /** The parent is not there on that day, or nothing can stand under it. */
        PARENT_WRONG,
        /** What it stands under ends before it would. */
        PARENT_ENDS,
        /** It would stand under itself. */
        PARENT_CIRCLE,
        /** A province or district that stands under none, beside the root. */
        OUTSIDE_ROOT,
        /** Several could be the root, and nobody has chosen. */
        ROOT_MISSING,
        NOTHING_CHANGED,
        MERGE_NOBODY,
        MERGE_ITSELF,
        /** One unit into a new one: another name, kind or code is what is meant. */
        MERGE_ALONE,
        /** Offices and communes, or a commune and a district. */
        KINDS_DIFFER,
        SPLIT_TOO_FEW,
        HEIR_TWICE,
        SHARE_MISSING,
        SHARE_WRONG,
        SHARES_SUM,
        /** Units still stand under one that ends. */
        CHILDREN_LEFT,
        REASON_MISSING,
        REASON_TOO_LONG,
        /** It tells who somebody is. */
        REASON_PERSONAL,
        /** It has begun, and others stand or stood under it: it can end, but not never have been. */
        BEGUN_ABOVE,
        NOTHING_TO_WITHDRAW,
        /** Somebody else changed units since the preview. */
        CHANGED_MEANWHILE
    }

    static UnitProblem of(Kind kind) {
        return new UnitProblem(kind, null, null, null, null);
    }

    static UnitProblem of(Kind kind, UnitVersion unit) {
        return new UnitProblem(kind, unit, null, null, null);
    }

    static UnitProblem of(Kind kind, UnitVersion unit, LocalDate day) {
        return new UnitProblem(kind, unit, day, null, null);
    }

    static UnitProblem of(Kind kind, BigDecimal number) {
        return new UnitProblem(kind, null, null, number, null);
    }

    static UnitProblem of(Kind kind, UnitVersion unit, int count) {
        return new UnitProblem(kind, unit, null, BigDecimal.valueOf(count), null);
    }

    UnitProblem in(int which) {
        return new UnitProblem(kind, unit, day, number, which);
    }

    public Optional<UnitVersion> about() {
        return Optional.ofNullable(unit);
    }
}
