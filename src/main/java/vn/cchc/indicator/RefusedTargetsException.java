package vn.cchc.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Targets none of which was kept, with every reason. */
public final class RefusedTargetsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<IndicatorCode, List<TargetProblem>> problems;

    public RefusedTargetsException(Map<IndicatorCode, List<TargetProblem>> problems) {
        super("The targets cannot be kept: " + problems);
        this.problems = new LinkedHashMap<>(problems);
    }

    /** By indicator, in the order they were typed; those in order are not among them. */
    public Map<IndicatorCode, List<TargetProblem>> problems() {
        return problems;
    }
}
