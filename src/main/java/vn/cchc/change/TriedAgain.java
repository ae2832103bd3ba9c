package vn.cchc.change;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * A deed that is done once more, from its beginning, where the database let somebody else go first: two who wait for each
 * other are told apart by it, and one of them loses everything it wrote. For deeds that begin their own transaction only,
 * since what was written before in a larger one would be lost.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
public @interface TriedAgain {}
