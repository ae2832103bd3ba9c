package vn.cchc.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.cchc.period.AsOf;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/**
 * Which entries of the register are asked for.
 *
 * @param span the reporting months of their dates
 * @param today entries dated later wait in the register; no figure counts them yet either
 * @param units empty: none at all
 * @param type a letter type's code; empty: every type
 * @param occasion an occasion's code; empty: every occasion
 * @param number as it was given, whatever the year and type; empty: any
 * @param asOf as the register stood at that moment
 */
public record LetterFilter(
        Span span,
        LocalDate today,
        Set<UnitId> units,
        Optional<String> type,
        Optional<String> occasion,
        Optional<Integer> number,
        AsOf asOf) {

    /** Of any number. */
    public LetterFilter(
            Span span,
            LocalDate today,
            Set<UnitId> units,
            Optional<String> type,
            Optional<String> occasion,
            AsOf asOf) {
        this(span, today, units, type, occasion, Optional.empty(), asOf);
    }

    public LetterFilter {
        units = Set.copyOf(units);
    }
}
