package vn.cchc.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.cchc.place.UnitId;

/**
 * Which entries. A day is found by the clock of the program and by the database's: in the sample the two differ.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param unit empty: every unit, and what is about none
 * @param by empty: everybody
 * @param deeds empty: all of them
 */
public record JournalFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<UnitId> unit, Optional<String> by, Set<Deed> deeds) {

    public static final JournalFilter EVERYTHING =
            new JournalFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public JournalFilter {
        deeds = Set.copyOf(deeds);
    }

    public JournalFilter withUnit(UnitId only) {
        return new JournalFilter(from, to, Optional.of(only), by, deeds);
    }
}
