package vn.cchc.letter;

import java.util.List;

/** A letter type or an occasion that was not kept, with every reason. */
public final class RefusedLetterTypeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<LetterTypeProblem> problems;

    public RefusedLetterTypeException(List<LetterTypeProblem> problems) {
        super("The letter type cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<LetterTypeProblem> problems() {
        return problems;
    }
}
