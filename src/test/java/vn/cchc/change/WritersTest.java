package vn.cchc.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes to a table that is kept in memory announces it. The program is read as text, because that is where its
 * SQL is. The sample is written before the first question, and so needs no announcement.
 */
class WritersTest {

    private static final Path PROGRAM = Path.of("src/main/java/vn/cchc");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final String TABLES = "(unit|unit_version|succession|reporting_calendar"
            + "|measure|indicator|indicator_definition|target|observation|submission)";

    private static final Pattern WRITING = Pattern.compile("(INSERT( IGNORE)? INTO|REPLACE INTO|UPDATE|DELETE FROM)\\s+"
            + TABLES + "\\b|@Table\\(\"" + TABLES + "\"\\)");

    @Test
    void announceWhatTheyChange() {
        assertThat(roomsThatWrite())
                .allSatisfy(room -> assertThat(files(room).map(WritersTest::text))
                        .as("a class of %s that calls Changes.announce", room)
                        .anyMatch(text -> text.contains(".announce(")));
    }

    /** Their numbers begin after that of the counter itself. */
    @Test
    void migrationsCountTheirChangesUp() {
        assertThat(files(MIGRATIONS)
                        .filter(file -> number(file) > 7)
                        .filter(file -> WRITING.matcher(text(file)).find()))
                .allSatisfy(file -> assertThat(text(file)).contains("data_version"));
    }

    @Test
    void areFoundByTheirSql() {
        assertThat(WRITING.matcher("UPDATE submission\nSET state").find()).isTrue();
        assertThat(WRITING.matcher("INSERT INTO\n    target (").find()).isTrue();
        assertThat(WRITING.matcher("@Table(\"observation\")").find()).isTrue();
        assertThat(WRITING.matcher("INSERT INTO letter (unit_id").find()).isFalse();
        assertThat(WRITING.matcher("FROM observation o").find()).isFalse();
    }

    private static List<Path> roomsThatWrite() {
        return files(PROGRAM)
                .filter(file -> !file.startsWith(PROGRAM.resolve("platform")))
                .filter(file -> WRITING.matcher(text(file)).find())
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
