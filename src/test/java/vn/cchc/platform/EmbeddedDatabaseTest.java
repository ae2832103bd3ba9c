package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded server as an operator meets it; the folder stays below target, for unpacking takes seconds. */
class EmbeddedDatabaseTest {
    private static final Path FOLDER =
            Path.of("target", "a database of Bàu Bàng").toAbsolutePath();

    @Test
    void keepsItsRowsOverAKill() throws IOException {
        try (var database = EmbeddedDatabase.start(FOLDER, "reform")) {
            JdbcClient jdbc = client(database);
            jdbc.sql("CREATE OR REPLACE TABLE kept (name VARCHAR(20))").update();
            jdbc.sql("INSERT INTO kept VALUES ('Trừ Văn Thố')").update();
        }
        EmbeddedDatabaseProcess.start(FOLDER).kill();

        try (var database = EmbeddedDatabase.start(FOLDER, "reform")) {
            assertThat(client(database)
                            .sql("SELECT name FROM kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("Trừ Văn Thố");
        }
    }

    @Test
    void leavesNoServerBehind() {
        EmbeddedDatabase.start(FOLDER, "reform").close();

        assertThat(servers()).isEmpty();
    }

    @Test
    void refusesASecondApplicationOnOneFolder() throws IOException {
        try (var first = EmbeddedDatabaseProcess.start(FOLDER)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(CannotStartException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(FOLDER, "reform"))
                    .withMessageStartingWith("Another application already uses the database folder " + FOLDER);
        }
        EmbeddedDatabase.start(FOLDER, "reform").close();
    }

    @Test
    void letsNobodyInButItsOwnUser() {
        try (var database = EmbeddedDatabase.start(FOLDER, "reform")) {
            String url = database.getJdbcUrl();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, "root", ""));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager.getConnection(url, "", ""));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, database.getUsername(), "guessed"));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                            url.replace("/reform", "/mysql"), database.getUsername(), database.getPassword()));
        }
    }

    @Test
    void keepsThePasswordFromOthers() throws IOException {
        EmbeddedDatabase.start(FOLDER, "reform").close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(FOLDER.resolve("accounts.sql")).doesNotExist();
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        Path file = Files.createTempFile("not-a-folder", "");

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(file.resolve("database"), "reform"))
                .withMessageContaining("cannot be written")
                .withMessageContaining("APP_DATABASE_FOLDER");
    }

    private static Optional<ProcessHandle> servers() {
        try (DatabaseFolder folder = DatabaseFolder.hold(FOLDER)) {
            return folder.runningServer();
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
