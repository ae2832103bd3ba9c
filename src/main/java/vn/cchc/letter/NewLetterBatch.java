package vn.cchc.letter;

import java.util.List;
import java.util.Optional;

/**
 * Letters of a file that are to be entered.
 *
 * @param known the batch of this very file that stood when its letters were looked at
 * @param same how many of the file stood in the register already
 * @param refused how many of it were refused
 * @param reason why letters of approved months are entered; empty while nobody was asked
 */
public record NewLetterBatch(
        String fileName,
        String hash,
        Optional<Long> known,
        List<LetterCandidate> letters,
        int same,
        int refused,
        String reason) {

    public NewLetterBatch {
        letters = List.copyOf(letters);
    }
}
