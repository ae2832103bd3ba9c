package vn.cchc.letter;

import java.util.List;

/** An entry that was not kept, with every reason. */
public final class RefusedLetterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<LetterProblem> problems;

    RefusedLetterException(List<LetterProblem> problems) {
        super("The entry cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<LetterProblem> problems() {
        return problems;
    }
}
