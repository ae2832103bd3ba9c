package vn.cchc.indicator;

import java.util.List;

/** A definition that was not kept, with every reason. */
public final class RefusedDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DefinitionProblem> problems;

    public RefusedDefinitionException(List<DefinitionProblem> problems) {
        super("The definition cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<DefinitionProblem> problems() {
        return problems;
    }
}
