package vn.cchc.platform;

import org.jspecify.annotations.Nullable;

/**
 * The program cannot start for a reason its operator can do something about. The message is one sentence that names the
 * reason and the remedy, and it is the last thing the console says.
 */
public class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStartException(String sentence) {
        this(sentence, null);
    }

    public CannotStartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
