package vn.cchc.observation;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Figures that were written together from one file.
 *
 * @param by the person or office as the frame names them
 * @param at Vietnam time by the clock of the database, which goes on where that of the sample stands still
 * @param hash SHA-256 of the file in hexadecimal
 * @param undone empty while its figures stand
 */
public record FigureBatch(
        long id, String by, LocalDateTime at, String fileName, String hash, Counts counts, Optional<Undone> undone) {

    /** How many figures of the file were new, changed, as before and refused. */
    public record Counts(int added, int changed, int same, int refused) {

        /** How many were written. */
        public int written() {
            return added + changed;
        }
    }

    /** Who took it back, and when. */
    public record Undone(String by, LocalDateTime at) {}
}
