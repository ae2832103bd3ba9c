package vn.cchc.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands plain tests the shared database; tests in a Spring context get it as beans instead. */
final class DatabaseExtension implements ParameterResolver, BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    /**
     * Who is signed in is kept by an object of each program's own, which the newest program puts in a static place: with
     * several programs in one process, each test puts its own back.
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isPlain(context)) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return isPlain(context) && (type == JdbcClient.class || type == DataSource.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DataSource source = source(context);
        return parameter.getParameter().getType() == DataSource.class ? source : JdbcClient.create(source);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        if (isPlain(context)) {
            connection(context).setAutoCommit(false);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        if (isPlain(context)) {
            connection(context).rollback();
        }
    }

    private static boolean isPlain(ExtensionContext context) {
        return !AnnotatedElementUtils.hasAnnotation(context.getRequiredTestClass(), BootstrapWith.class);
    }

    private static Connection connection(ExtensionContext context) throws SQLException {
        return source(context).getConnection();
    }

    private static DataSource source(ExtensionContext context) {
        return AnnotatedElementUtils.hasAnnotation(context.getRequiredTestClass(), SampleTest.class)
                ? OnSample.SOURCE
                : OnCatalogue.SOURCE;
    }

    private static SingleConnectionDataSource shared(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static final class OnSample {
        static final DataSource SOURCE = shared(TestDatabase.withSample().readOnlySource());
    }

    private static final class OnCatalogue {
        static final DataSource SOURCE = shared(TestDatabase.withCatalogue().source());
    }
}
