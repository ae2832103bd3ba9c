package vn.cchc.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one MariaDB of a test run, the program's own embedded server on a folder below {@code target}. It starts when
 * the first test asks and stops with the JVM; schemas are made anew in every run and shared by its tests.
 *
 * <p>Tests ask for it by {@link DatabaseTest} (the catalogue and nothing else) or {@link SampleTest}.
 */
public final class TestDatabase implements JdbcConnectionDetails {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final String schema;

    private TestDatabase(String schema) {
        this.schema = schema;
    }

    /** The sample of Bàu Bàng, shared: read it only. */
    static TestDatabase withSample() {
        return Sample.SCHEMA;
    }

    /** The catalogue without units or reports, shared: roll back what is written. */
    static TestDatabase withCatalogue() {
        return Catalogue.SCHEMA;
    }

    /** A schema of one's own, still without tables. */
    public static TestDatabase empty() {
        TestDatabase database = new TestDatabase("reform_test_" + SCHEMAS.incrementAndGet());
        JdbcClient server = JdbcClient.create(Server.root());
        server.sql("DROP DATABASE IF EXISTS " + database.schema).update();
        server.sql("CREATE DATABASE " + database.schema).update();
        return database;
    }

    /** Whether a transaction waits for another one. */
    static boolean isAnybodyWaiting() {
        return JdbcClient.create(Server.root()).sql("""
                        SELECT s.variable_value
                        FROM information_schema.global_status s
                        WHERE s.variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'
                        """).query(Integer.class).single() > 0;
    }

    @Override
    public String getJdbcUrl() {
        return Server.SERVER.getJdbcUrl().replaceFirst("/reform_test$", "/" + schema);
    }

    @Override
    public String getUsername() {
        return Server.SERVER.getUsername();
    }

    @Override
    public String getPassword() {
        return Server.SERVER.getPassword();
    }

    /** Connections as the program makes them, in Vietnam's time, a new one at every call. */
    public DataSource source() {
        return source("sessionVariables=time_zone='+07:00'");
    }

    /** Connections that cannot write. */
    DataSource readOnlySource() {
        return source("sessionVariables=time_zone='+07:00',transaction_read_only=1");
    }

    private DataSource source(String options) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(getJdbcUrl() + "?" + options);
            source.setUser(getUsername());
            source.setPassword(getPassword());
            return source;
        } catch (SQLException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private TestDatabase migrated(boolean sample) {
        var flyway = Flyway.configure().dataSource(source()).locations("classpath:db/migration");
        if (sample) {
            flyway.javaMigrations(new SampleData());
        }
        new SchemaUpdate(this).migrate(flyway.load());
        return this;
    }

    /** Gives a Spring context the shared sample; the clock stands at 08/8/2017 09:20. */
    public static final class WithSample implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            register(context, withSample(), true);
        }
    }

    /** Gives a Spring context a sample of its own, which it may write on. */
    public static final class OwnSample implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            register(context, empty().migrated(true), true);
        }
    }

    /** Gives a Spring context an empty schema of its own, which the program migrates as an operator's database. */
    public static final class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            register(context, empty(), false);
        }
    }

    /** Gives Spring contexts that follow one another the same sample of their own, as a program finds it that starts again. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> keptSample() {
        var database = empty().migrated(true);
        return context -> register(context, database, true);
    }

    private static void register(ConfigurableApplicationContext context, TestDatabase database, boolean sample) {
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getBeanFactory().registerSingleton("sampleMode", new SampleMode(sample));
        // Contexts are kept until the run ends, and the server takes 151 connections from all of them.
        TestPropertyValues.of("spring.datasource.hikari.minimum-idle=0", "spring.datasource.hikari.idle-timeout=10000")
                .applyTo(context);
    }

    private static final class Sample {
        static final TestDatabase SCHEMA = empty().migrated(true);
    }

    private static final class Catalogue {
        static final TestDatabase SCHEMA = empty().migrated(false);
    }

    private static final class Server {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = EmbeddedDatabase.start(Path.of("target", "test-database"), "reform_test");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }

        static DataSource root() {
            return new TestDatabase("reform_test").source();
        }
    }
}
