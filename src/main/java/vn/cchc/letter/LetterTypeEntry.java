package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;

/**
 * A type of letter as it is kept.
 *
 * @param occasions in their order, ended ones included
 * @param endedOn the first day on which no letter of it is handed over; empty while it goes on
 * @param letters what was written of it
 */
public record LetterTypeEntry(
        LetterType type, List<OccasionEntry> occasions, Optional<LocalDate> endedOn, Written letters) {

    public LetterTypeEntry {
        occasions = List.copyOf(occasions);
    }

    /**
     * An occasion of the type.
     *
     * @param measure the narrower measure it feeds as well; absent where it feeds none
     */
    public record OccasionEntry(
            Occasion occasion, @Nullable MeasureCode measure, Optional<LocalDate> endedOn, Written letters) {}

    /**
     * Letters in the register.
     *
     * @param count without those voided
     * @param newest the day of the newest one, voided or not; empty without any
     */
    public record Written(int count, Optional<LocalDate> newest) {

        static final Written NOTHING = new Written(0, Optional.empty());
    }
}
