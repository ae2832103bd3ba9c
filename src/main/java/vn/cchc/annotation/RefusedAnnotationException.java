package vn.cchc.annotation;

import java.util.List;

/** A note that was not kept, with every reason. */
public final class RefusedAnnotationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<Problem> problems;

    RefusedAnnotationException(List<Problem> problems) {
        super("The note cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
