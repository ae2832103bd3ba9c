package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the units, as somebody typed it and not yet checked. A day is the first one on which it holds; it is
 * absent while none is chosen.
 */
public sealed interface UnitChange {

    @Nullable
    LocalDate day();

    /** A unit that carries on none. */
    record Create(UnitDraft unit, @Nullable LocalDate day) implements UnitChange {}

    /** A unit goes on under another name, kind, code or parent: it stays the same unit. */
    record Alter(UnitId unit, UnitDraft as, @Nullable LocalDate day) implements UnitChange {}

    /**
     * Units pass wholly into one.
     *
     * @param units those that do; the heir may be among them
     */
    record Merge(List<UnitId> units, Heir into, @Nullable LocalDate day) implements UnitChange {
        public Merge {
            units = List.copyOf(units);
        }

        /** Whether one unit would pass into a new one that nobody else does: it goes on by itself, under another name or kind. */
        boolean isOfOneAlone() {
            return into instanceof Heir.New && units.stream().distinct().count() == 1;
        }
    }

    /**
     * A unit passes in parts into several.
     *
     * @param parts of all there was; the unit itself may be among the heirs, and then goes on with its part
     */
    record Split(UnitId unit, List<Part> parts, @Nullable LocalDate day) implements UnitChange {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** A unit ends, and nobody carries it on; the offices of a district end with it. */
    record End(UnitId unit, @Nullable LocalDate day) implements UnitChange {}

    /**
     * A name was mistyped, and is put right as if it had never been.
     *
     * @param day the first day of the version it stands in
     */
    record Correct(UnitId unit, @Nullable LocalDate day, String name, String nameEn, String reason)
            implements UnitChange {
        public Correct {
            name = UnitDraft.tidy(name);
            nameEn = UnitDraft.tidy(nameEn);
            reason = UnitDraft.tidy(reason);
        }
    }

    /**
     * What was decided is taken back as if it had never been, for this unit and all that passes into or comes out of it that
     * day; also what has happened, as long as nothing hangs on it.
     */
    record Withdraw(UnitId unit, @Nullable LocalDate day) implements UnitChange {}

    /** Who carries a unit on. */
    sealed interface Heir {

        /** A unit that begins with the change. */
        record New(UnitDraft unit) implements Heir {}

        /** A unit that is there already, or begins the same day by another change. */
        record Existing(UnitId unit) implements Heir {}
    }

    /** @param share more than 0, less than 1; absent in all parts of a unit whose figures nobody can allocate */
    record Part(Heir heir, @Nullable BigDecimal share) {}
}
