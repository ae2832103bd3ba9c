package vn.cchc.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.ListImports.Importing;
import vn.cchc.platform.DatabaseTest;

/** Lists into a program that has nothing but its catalogue. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ListImportsTest {

    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);
    private static final Acting REVIEWER = Acting.as("reviewer", Role.REVIEWER);
    private static final String ONE_TARGET =
            "indicator;unit_kind;unit;valid_from;valid_to;value;near_band\nC2;WARD;;2030-01-01;;98%;1%\n";

    @Autowired
    Lists lists;

    @Autowired
    ListImports imports;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetEverything() {
        List.of("list_upload", "root_unit", "succession", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM target WHERE valid_from = '2030-01-01'").update();
        jdbc.sql("DELETE FROM letter_type WHERE code = 'VISIT'").update();
        jdbc.sql("UPDATE letter_type SET abbreviation = 'TCM', position = 1 WHERE code = 'CONGRATULATION'")
                .update();
        jdbc.sql("DELETE FROM measure WHERE code = 'letters_visits'").update();
        jdbc.sql("UPDATE data_version SET version = version + 1 WHERE subject IN ('UNITS', 'CATALOGUE')")
                .update();
    }

    private ListUpload send(ListName list, byte[] content) {
        try {
            return lists.receive(list, "tệp.csv", new ByteArrayInputStream(content));
        } catch (IOException torn) {
            throw new java.io.UncheckedIOException(torn);
        }
    }

    private static ListReading reading(ListName list) {
        return new ListReading(ListWords.of(list), Optional.empty());
    }

    private Importing take(ListName list, byte[] content) {
        var upload = send(list, content);
        var preview = lists.preview(list, upload.id(), reading(list));
        return imports.confirm(list, upload.id(), reading(list), preview.fingerprint());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesNothingBeforeItIsConfirmed() {
        ADMIN.does(() -> {
            var upload = send(ListName.TARGETS, bytes(ONE_TARGET));
            lists.preview(ListName.TARGETS, upload.id(), reading(ListName.TARGETS));
            lists.cancel(upload.id());
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target WHERE valid_from = '2030-01-01'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count("list_upload")).isZero();
    }

    @Test
    void showsANewPreviewWhereSomebodyWasQuicker() {
        var outcome = REVIEWER.asks(() -> {
            var upload = send(ListName.TARGETS, bytes(ONE_TARGET));
            var seen = lists.preview(ListName.TARGETS, upload.id(), reading(ListName.TARGETS))
                    .fingerprint();
            take(ListName.TARGETS, bytes(ONE_TARGET.replace("98%", "97%")));
            return imports.confirm(ListName.TARGETS, upload.id(), reading(ListName.TARGETS), seen);
        });
        assertThat(outcome).isEqualTo(new Importing.Overtaken());
        assertThat(jdbc.sql("SELECT value FROM target WHERE valid_from = '2030-01-01'")
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("0.97");
    }

    @Test
    void takesAFileOnce() {
        REVIEWER.does(() -> {
            var upload = send(ListName.TARGETS, bytes(ONE_TARGET));
            var seen = lists.preview(ListName.TARGETS, upload.id(), reading(ListName.TARGETS))
                    .fingerprint();
            imports.confirm(ListName.TARGETS, upload.id(), reading(ListName.TARGETS), seen);
            assertThatExceptionOfType(RefusedFileException.class)
                    .isThrownBy(() -> imports.confirm(ListName.TARGETS, upload.id(), reading(ListName.TARGETS), seen))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GONE));
        });
    }

    @Test
    void takesNothingOfARefusedFile() {
        var outcome = REVIEWER.asks(() -> take(ListName.TARGETS, bytes(ONE_TARGET + "Z9;;;2030-01-01;;1;0\n")));
        assertThat(outcome).isEqualTo(new Importing.NotTakeable());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target WHERE valid_from = '2030-01-01'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsNobodyTheFileOfSomebodyElse() {
        var upload = REVIEWER.asks(() -> send(ListName.TARGETS, bytes(ONE_TARGET)));
        ADMIN.does(() -> assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> lists.preview(ListName.TARGETS, upload.id(), reading(ListName.TARGETS))));
    }

    /** The database holds every abbreviation once: what a file moves must not meet itself on the way. */
    @Test
    void movesAnAbbreviationToANewType() {
        jdbc.sql("""
                INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source)
                VALUES ('letters_visits', 'Thư thăm hỏi', 'Letters of visits', 'thư', 'letters', 'COUNT', 1, 'REGISTER')
                """).update();
        var outcome = ADMIN.asks(() -> take(
                ListName.LETTER_TYPES,
                bytes("code;position;name;name_en;abbreviation;measure\n"
                        + "CONGRATULATION;4;Chúc mừng;Congratulation;TMM;letters_congratulation\n"
                        + "VISIT;1;Thăm hỏi;Visit;TCM;letters_visits\n")));
        assertThat(outcome).isEqualTo(new Importing.Imported(1, 1));
        assertThat(jdbc.sql("SELECT CONCAT(code, ' ', position, ' ', abbreviation) FROM letter_type ORDER BY position")
                        .query(String.class)
                        .list())
                .containsExactly("VISIT 1 TCM", "CONDOLENCE 2 TCB", "APOLOGY 3 TXL", "CONGRATULATION 4 TMM");
    }

    @Test
    void overwritesNoCalendarByAnotherSpelling() {
        var outcome = ADMIN.asks(() -> take(
                ListName.CALENDARS,
                bytes("code;name;name_en;first_day;unit_due_day;district_due_day\ncchc;Lịch khác;Other;1;5;10\n")));
        assertThat(outcome).isEqualTo(new Importing.NotTakeable());
    }

    @Test
    void readsAFileAsNoOtherListThanItWasSentFor() {
        ADMIN.does(() -> {
            var upload = send(ListName.LETTER_TYPES, bytes("code;name\nAPOLOGY;Xin lỗi bạn\n"));
            assertThatExceptionOfType(RefusedFileException.class)
                    .isThrownBy(() ->
                            lists.preview(ListName.LETTER_OCCASIONS, upload.id(), reading(ListName.LETTER_OCCASIONS)))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GONE));
            assertThatExceptionOfType(RefusedFileException.class)
                    .isThrownBy(() -> imports.confirm(
                            ListName.LETTER_OCCASIONS, upload.id(), reading(ListName.LETTER_OCCASIONS), ""));
        });
    }

    @Test
    void announcesNothingWhereItWritesNothing() {
        var before = version();
        REVIEWER.does(() -> {
            take(ListName.TARGETS, bytes(ONE_TARGET + "Z9;;;2030-01-01;;1;0\n"));
            var upload = send(ListName.TARGETS, bytes(ONE_TARGET));
            imports.confirm(ListName.TARGETS, upload.id(), reading(ListName.TARGETS), "another");
        });
        assertThat(version()).isEqualTo(before);
    }

    private long version() {
        return jdbc.sql("SELECT version FROM data_version WHERE subject = 'CATALOGUE'")
                .query(Long.class)
                .single();
    }

    @Test
    void keepsUnitsAndSettingsForAdministrators() {
        for (var list : List.of(ListName.UNITS, ListName.SUCCESSIONS, ListName.CALENDARS, ListName.LETTER_TYPES)) {
            REVIEWER.does(
                    () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lists.rows(list)));
            assertThat(ADMIN.asks(() -> lists.rows(list))).isNotNull();
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        ADMIN.does(() -> assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> send(ListName.UNITS, new byte[Lists.LARGEST + 1]))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_LARGE)));
        assertThat(count("list_upload")).isZero();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
