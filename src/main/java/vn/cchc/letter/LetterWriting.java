package vn.cchc.letter;

/** What became of a file's letters. */
public sealed interface LetterWriting {

    /** They are in the register. */
    record Written(long batch, int letters) implements LetterWriting {}

    /** The register changed since they were looked at, so that some could no longer be entered: nothing is. */
    record Overtaken(int letters) implements LetterWriting {}

    /**
     * Letters of approved months are among them, and the reason why they are entered is missing or not in order.
     *
     * @param problem what is wrong with the reason
     * @param letters how many are of approved months
     */
    record ReasonWanted(LetterProblem problem, int letters) implements LetterWriting {}

    /** There was none to enter. */
    record NothingToWrite() implements LetterWriting {}
}
