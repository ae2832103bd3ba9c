package vn.cchc.letter;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Letters that were entered together from one file.
 *
 * @param by the person or office as the frame names them
 * @param at Vietnam time by the clock of the database, which goes on where that of the sample stands still
 * @param hash SHA-256 of the file in hexadecimal
 * @param undone empty while its letters stand
 */
public record LetterBatch(
        long id,
        String by,
        LocalDateTime at,
        String fileName,
        String hash,
        int entered,
        int same,
        int refused,
        Optional<Undone> undone) {

    /** Who took it back, and when. */
    public record Undone(String by, LocalDateTime at) {}
}
