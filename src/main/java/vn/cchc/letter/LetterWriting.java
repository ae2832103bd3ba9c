package vn.cchc.letter;

/** What became of a file's letters. */
public sealed interface LetterWriting {

    /** They are in the register. */
    record Written(long batch, int letters) implements LetterWriting {}

    /** The register changed since they were looked at, so that some could no longer be entered: nothing is. */
    record Overtaken(int letters) implements LetterWriting {}

    /** There was none to enter. */
    record NothingToWrite() implements LetterWriting {}
}
