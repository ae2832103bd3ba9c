package vn.cchc.letter;

import org.jspecify.annotations.Nullable;

/** What would become of a letter of a file. */
public sealed interface LetterVerdict {

    /**
     * It would be entered by this number.
     *
     * @param alike the number of an entry that says the very same, which may be this letter or another of that day; absent
     *     mostly, and for letters that have numbers themselves
     */
    record Fresh(int number, @Nullable Integer alike) implements LetterVerdict {

        Fresh(int number) {
            this(number, null);
        }
    }

    /** It stands in the register already, by this number. */
    record There(int number) implements LetterVerdict {}

    /**
     * It cannot be entered.
     *
     * @param problem the first reason
     * @param twin the place among the file's letters of one before it that stands in the way; absent otherwise
     */
    record Refused(LetterProblem problem, @Nullable Integer twin) implements LetterVerdict {}
}
