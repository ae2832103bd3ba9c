package vn.cchc.letter;

import java.util.List;

/** An opening balance that was not kept, with every reason. */
public final class RefusedBalanceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<BalanceProblem> problems;

    RefusedBalanceException(List<BalanceProblem> problems) {
        super("The opening balance cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<BalanceProblem> problems() {
        return problems;
    }
}
