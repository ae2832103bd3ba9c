package vn.cchc.access;

import java.util.List;

/** An account that was not created or changed, with every reason. */
public final class RefusedAccountException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<AccountProblem> problems;

    RefusedAccountException(List<AccountProblem> problems) {
        super("The account cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<AccountProblem> problems() {
        return problems;
    }
}
