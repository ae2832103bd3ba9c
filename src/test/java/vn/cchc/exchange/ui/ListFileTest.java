package vn.cchc.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListPreview;
import vn.cchc.exchange.list.ListReading;
import vn.cchc.exchange.list.ListStanding;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Texts;
import vn.cchc.platform.TestDatabase;

/** What goes out as a file comes back as the same list. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
class ListFileTest {

    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    @Autowired
    Lists lists;

    static Stream<Arguments> everyListInBothLanguages() {
        return Stream.of(ListName.values())
                .flatMap(list ->
                        Stream.of(Texts.VIETNAMESE, Texts.ENGLISH).map(locale -> Arguments.of(list, Texts.of(locale))));
    }

    @ParameterizedTest
    @MethodSource("everyListInBothLanguages")
    void changesNothingWhenItComesBackAsItWentOut(ListName list, Texts texts) {
        var preview = ADMIN.asks(() -> sentBack(list, texts));
        assertThat(preview.rows()).isNotEmpty();
        assertThat(preview.ignored()).isEmpty();
        assertThat(preview.rows())
                .allSatisfy(row -> assertThat(row.standing()).as(row.toString()).isEqualTo(ListStanding.SAME));
        assertThat(preview.rows()).hasSize(ADMIN.asks(() -> lists.rows(list)).size());
    }

    /** So that what sets up an empty program is what the sample is. */
    @Test
    void writesTheSampleAsTheFilesOfTheTests() throws IOException {
        for (var list : List.of(ListName.UNITS, ListName.SUCCESSIONS)) {
            var kept = "/lists/bau-bang-" + list.address() + ".csv";
            try (var in = java.util.Objects.requireNonNull(getClass().getResourceAsStream(kept))) {
                assertThat(ADMIN.asks(() -> bytes(list, Texts.of(Texts.VIETNAMESE), lists.rows(list))))
                        .isEqualTo(in.readAllBytes());
            }
        }
    }

    /** A column is found by what either language calls it, and by no other's name. */
    @ParameterizedTest
    @EnumSource(ListName.class)
    void callsNoTwoColumnsOfAListAlike(ListName list) {
        for (var locale : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            var wording = new ListWording(Texts.of(locale));
            assertThat(list.columns().stream().map(wording::column)).doesNotHaveDuplicates();
            list.columns()
                    .forEach(column -> assertThat(
                                    column.constants().stream().map(constant -> wording.constant(column, constant)))
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void guardsTextsThatWouldRunAsFormulas() {
        var row = ADMIN.asks(() -> lists.rows(ListName.MEASURES)).getFirst();
        var evil = new java.util.HashMap<>(row.values());
        evil.put("name", "=HYPERLINK(\"x\")");
        var csv = new String(
                bytes(ListName.MEASURES, Texts.of(Texts.VIETNAMESE), List.of(new vn.cchc.exchange.list.ListRow(evil))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK");
    }

    private ListPreview sentBack(ListName list, Texts texts) {
        return preview(list, bytes(list, texts, lists.rows(list)));
    }

    private ListPreview preview(ListName list, byte[] content) {
        try {
            var upload = lists.receive(list, "tệp.csv", new ByteArrayInputStream(content));
            return lists.preview(list, upload.id(), new ListReading(ListWording.words(list), Optional.empty()));
        } catch (IOException torn) {
            throw new java.io.UncheckedIOException(torn);
        }
    }

    private static byte[] bytes(ListName list, Texts texts, List<vn.cchc.exchange.list.ListRow> rows) {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out, texts)) {
            new ListFile(list, TODAY, new ListWording(texts)).write(csv, rows);
        } catch (IOException torn) {
            throw new java.io.UncheckedIOException(torn);
        }
        return out.toByteArray();
    }
}
