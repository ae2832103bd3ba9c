package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.place.UnitId;

/** What became of a batch of letters that somebody wanted undone. */
public sealed interface LetterUndoing {

    /** Its letters are voided; those that somebody had voided before stay as they were. */
    record Undone(int letters) implements LetterUndoing {}

    /**
     * Later work stands on it, so that all of it stays.
     *
     * @param letters how many stand in the way
     * @param first the first of them, by unit, day and number
     */
    record Blocked(int letters, List<Obstacle> first) implements LetterUndoing {
        public Blocked {
            first = List.copyOf(first);
        }
    }

    /** It was undone before, or never was. */
    record NotThere() implements LetterUndoing {}

    /**
     * A letter that stands in the way.
     *
     * @param number as people write it: 31/TCM
     */
    record Obstacle(UnitId unit, String number, LocalDate handedOn, Why why) {}

    /** Why it does. */
    enum Why {
        /** Somebody corrected it since. */
        CORRECTED,
        MONTH_CLOSED
    }
}
