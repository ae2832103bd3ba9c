package vn.cchc.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Ends a start that failed for a known reason with one sentence in place of a stack trace. Whatever is unknown is left
 * to Spring Boot's reports. The trace stands in the log at level DEBUG.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReport implements SpringBootExceptionReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(words -> {
            LoggerFactory.getLogger(StartFailureReport.class).debug("The program could not start", failure);
            System.err.println("Cannot start: " + words);
        });
        return sentence.isPresent();
    }

    static Optional<String> sentence(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStartException known) {
                return Optional.ofNullable(known.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of("port " + taken.getPort()
                        + " is taken by another program: stop that one, or choose another port with SERVER_PORT.");
            }
        }
        return Optional.empty();
    }
}
