package vn.cchc.place;

import java.util.List;

/** A calendar that was not kept, with every reason. */
public final class RefusedCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<CalendarProblem> problems;

    public RefusedCalendarException(List<CalendarProblem> problems) {
        super("The calendar cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<CalendarProblem> problems() {
        return problems;
    }
}
