package vn.cchc.access;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every program that starts says, for the whole process, where the account signed in is kept. Several start in one run
 * of tests; each test gets back what its own program said, in whatever order they come.
 */
public final class SecurityOfItsOwn implements TestExecutionListener, Ordered {

    /** Before Spring Security's own listener signs somebody in. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
