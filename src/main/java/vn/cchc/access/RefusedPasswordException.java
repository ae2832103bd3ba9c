package vn.cchc.access;

import java.util.List;
import vn.cchc.access.password.PasswordProblem;

/** A password that was not taken, with every reason; the password itself is not in it. */
public final class RefusedPasswordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<PasswordProblem> problems;

    RefusedPasswordException(List<PasswordProblem> problems) {
        super("The password cannot be taken: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<PasswordProblem> problems() {
        return problems;
    }
}
