package vn.cchc.place;

import java.util.List;

/** A change of the units that was not made, with every reason. */
public final class RefusedUnitChangeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<UnitProblem> problems;

    RefusedUnitChangeException(List<UnitProblem> problems) {
        super("The units cannot be changed: "
                + problems.stream().map(problem -> problem.kind().name()).toList());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<UnitProblem> problems() {
        return problems;
    }

    static void refuse(List<UnitProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedUnitChangeException(problems);
        }
    }
}
