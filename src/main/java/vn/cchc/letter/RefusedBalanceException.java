package vn.cchc.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An opening balance that was not kept, with every reason. */
public final class RefusedBalanceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<BalanceProblem> problems;

    private final @Nullable LocalDate lastDay;

    RefusedBalanceException(List<BalanceProblem> problems) {
        this(problems, null);
    }

    /** @param lastDay the last day a balance of that type may cover; absent where every day will do */
    RefusedBalanceException(List<BalanceProblem> problems, @Nullable LocalDate lastDay) {
        super("The opening balance cannot be kept: " + problems);
        this.problems = List.copyOf(problems);
        this.lastDay = lastDay;
    }

    /** At least one. */
    public List<BalanceProblem> problems() {
        return problems;
    }

    /** The day before the register's first letter of that type; empty where it has none. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }
}
