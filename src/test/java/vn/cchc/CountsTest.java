package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.Texts;

/** Every text is filled with the same number wherever it has a place, as if each place held a count. */
class CountsTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final int PLACES = 8;

    /** "1 units", and "1 late dossiers"; a fraction, a rank of several and a day are no count of one. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d.,/:–-]|of |and )1 (?:(?:late|more|other|new|open|missed|small|own) )?([a-z]+s)\\b");

    /** "1/1 units": counted are those after the line. */
    private static final Pattern ONE_OF_ONE = Pattern.compile("(?<!\\d)1/1 ([a-z]+s)\\b");

    /** No plurals; mostly what a unit or an indicator does whose name stands in the place. */
    private static final Set<String> NO_PLURALS = Set.of(
            "as",
            "becomes",
            "begins",
            "changes",
            "characters",
            "collides",
            "differs",
            "does",
            "ends",
            "has",
            "is",
            "leads",
            "meets",
            "needs",
            "passes",
            "press",
            "stands",
            "this",
            "uses",
            "was");

    /** What is counted there is never one: the smallest number is fixed in the program. */
    private static final Set<String> ALWAYS_MANY = Set.of(
            "access.password.problem.TOO_LONG",
            "analytics.compare-page.ends",
            "analytics.compare-ranking.between",
            "analytics.compare-ranking.first.several",
            "analytics.compare-ranking.last.several",
            "analytics.compare-ranking.level.several",
            "analytics.compare-ranking.shortened",
            "analytics.compare-ranking.too-few",
            "analytics.fact.grade.detail",
            "analytics.register.paper-cut",
            "analytics.unit-bars.ends",
            "lists.problem.TOO_LONG");

    /** The place is the name of a kind of letter. */
    private static final Set<String> NAMES = Set.of("analytics.kpi.letters", "journal.balance");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1336})
    void everyTextTakesEveryCount(int count) {
        for (var texts : List.of(Texts.of(Texts.VIETNAMESE), Texts.of(Texts.ENGLISH))) {
            assertThat(keys())
                    .allSatisfy(key -> assertThat(filled(texts, key, count))
                            .doesNotContain("{")
                            .doesNotContain("1336"));
        }
    }

    @Test
    void englishSaysOneOfOne() {
        var texts = Texts.of(Texts.ENGLISH);
        assertThat(keys().filter(key -> !ALWAYS_MANY.contains(key) && !NAMES.contains(key))
                        .map(key -> key + "=" + filled(texts, key, 1))
                        .filter(CountsTest::saysManyOfOne))
                .isEmpty();
    }

    private static boolean saysManyOfOne(String text) {
        return Stream.of(ONE_OF_MANY, ONE_OF_ONE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .anyMatch(found -> !NO_PLURALS.contains(found.group(1)));
    }

    private static String filled(Texts texts, String key, int count) {
        return texts.get(key, Collections.nCopies(PLACES, count).toArray());
    }

    private static Stream<String> keys() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith("_en.properties"))
                    .sorted()
                    .flatMap(file -> read(file).stringPropertyNames().stream().sorted())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
