package vn.cchc.letter;

import java.util.List;

/**
 * Letters of a file that are to be entered.
 *
 * @param same how many of the file stood in the register already
 * @param refused how many of it were refused
 */
public record NewLetterBatch(String fileName, String hash, List<LetterCandidate> letters, int same, int refused) {

    public NewLetterBatch {
        letters = List.copyOf(letters);
    }
}
