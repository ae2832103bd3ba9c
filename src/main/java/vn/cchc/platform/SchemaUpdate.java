package vn.cchc.platform;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schema up to date at the start, after asking whether it may: never on a database that holds something
 * else, or that a newer program has changed already.
 */
final class SchemaUpdate implements FlywayMigrationStrategy {
    private static final Logger log = LoggerFactory.getLogger(SchemaUpdate.class);
    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final JdbcConnectionDetails details;

    SchemaUpdate(JdbcConnectionDetails details) {
        this.details = details;
    }

    @Override
    public void migrate(Flyway flyway) {
        DatabaseRules.check(details);
        try {
            MigrationInfo[] known = flyway.info().all();
            refuseNewer(known);
            if (Arrays.stream(known).noneMatch(migration -> migration.getState().isApplied())) {
                prepareEmpty(flyway.getConfiguration().getDataSource());
            }
            int steps = flyway.migrate().migrationsExecuted;
            if (steps > 0) {
                log.info("Brought the database's schema up to date in {} steps", steps);
            }
        } catch (FlywayValidateException unlike) {
            throw new CannotStartException(
                    "The database was made by other steps than this program's (" + line(unlike, 1)
                            + "): give this program a database of its own, or start the version that made this one.",
                    unlike);
        } catch (FlywayException refused) {
            throw new CannotStartException(
                    "The database's schema cannot be brought up to date (" + reason(refused)
                            + "): restore it from its last backup, or start on an empty database.",
                    refused);
        }
    }

    private static void refuseNewer(MigrationInfo[] known) {
        Arrays.stream(known)
                .filter(migration -> OF_A_NEWER_PROGRAM.contains(migration.getState()))
                .reduce((first, last) -> last)
                .ifPresent(newest -> {
                    throw new CannotStartException("The database's schema is at version " + newest.getVersion()
                            + ", newer than this program knows: start the newer program that made it, "
                            + "or restore the backup from before.");
                });
    }

    /** Servers before 11.6 make databases in latin1, which has no Vietnamese. */
    private static void prepareEmpty(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        int tables = jdbc.sql("""
                        SELECT COUNT(*)
                        FROM information_schema.tables
                        WHERE table_schema = DATABASE()
                        """).query(Integer.class).single();
        if (tables > 0) {
            throw new CannotStartException(
                    "The database holds tables that are not this program's: give it an empty database of its own.");
        }
        jdbc.sql("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE " + DatabaseRules.COLLATION)
                .update();
    }

    /** The database's own complaint where there is one, else the first line of Flyway's, which likes tables. */
    private static String reason(FlywayException refused) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return line(refused, 0);
    }

    private static String line(FlywayException refused, int number) {
        return String.valueOf(refused.getMessage())
                .lines()
                .skip(number)
                .findFirst()
                .orElse("");
    }
}
