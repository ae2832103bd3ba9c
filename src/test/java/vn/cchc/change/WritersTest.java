package vn.cchc.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String TABLES = "(unit|root_unit|unit_version|succession|reporting_calendar"
            + "|measure|indicator|indicator_definition|target|observation|submission)";

    private static final Pattern WRITING = Pattern.compile("(INSERT( IGNORE)? INTO|REPLACE INTO|UPDATE|DELETE FROM)\\s+"
            + TABLES + "\\b|@Table\\(\"" + TABLES + "\"\\)");

    /** Itself, or by the class of its room that announces figures. */
    private static final Pattern ANNOUNCING = Pattern.compile("\\.announce\\(|\\bnews\\.\\w+\\(");

    /** Every class by itself: that another one of its room announces is no excuse. */
    @Test
    void announceWhatTheyChange() {
        assertThat(writers())
                .allSatisfy(writer -> assertThat(text(writer))
                        .as("%s writes and has to call Changes.announce", writer)
                        .containsPattern(ANNOUNCING));
    }

    @Test
    void areFoundThroughTheQueriesTheyCall() {
        assertThat(writers())
                .extracting(WritersTest::name)
                .contains("UnitBook", "UnitLists", "CalendarLedger", "MeasureLedger", "Ledger", "FigureBatches")
                .noneMatch(WritersTest::isSql);
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

    /** Who has SQL that writes, or calls a query that does, directly or through another query. */
    private static Set<Path> writers() {
        var writers = new TreeSet<Path>();
        files(PROGRAM)
                .filter(file -> !file.startsWith(PROGRAM.resolve("platform")))
                .filter(file -> WRITING.matcher(text(file)).find())
                .forEach(file -> collect(file, writers));
        return writers;
    }

    private static void collect(Path file, Set<Path> writers) {
        if (!isSql(name(file))) {
            writers.add(file);
            return;
        }
        var use = Pattern.compile("\\b" + name(file) + "[ .]\\w+");
        files(file.getParent())
                .filter(other -> !other.equals(file))
                .filter(other -> use.matcher(text(other)).find())
                .forEach(other -> collect(other, writers));
    }

    private static boolean isSql(String name) {
        return name.endsWith("Query") || name.endsWith("Sql");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
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
