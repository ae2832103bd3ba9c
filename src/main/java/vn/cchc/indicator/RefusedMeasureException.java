package vn.cchc.indicator;

import java.util.List;

/** A measure that was not kept, with every reason. */
public final class RefusedMeasureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<MeasureProblem> problems;

    public RefusedMeasureException(List<MeasureProblem> problems) {
        super("The measure cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<MeasureProblem> problems() {
        return problems;
    }
}
