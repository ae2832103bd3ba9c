package vn.cchc.sample;

import ch.vorburger.exec.ManagedProcessException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands tests a {@link JdbcClient} on the sample; one database serves all of a run and is stopped at its end. */
final class SampleDatabaseExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == JdbcClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SampleDatabase.class))
                .computeIfAbsent(SampleDatabase.class, key -> start(), SampleDatabase.class)
                .jdbc();
    }

    private static SampleDatabase start() {
        try {
            return new SampleDatabase();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB for the sample did not start", failed);
        }
    }
}
