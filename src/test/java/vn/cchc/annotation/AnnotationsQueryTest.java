package vn.cchc.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class AnnotationsQueryTest {

    private final JdbcClient jdbc;
    private final StoredDistrict district;
    private final AnnotationsQuery query;

    AnnotationsQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = new StoredDistrict(jdbc);
        query = new AnnotationsQuery(jdbc);
    }

    @AfterEach
    void returnToThePresent() {
        jdbc.sql("SET @@session.timestamp = DEFAULT").update();
    }

    @Test
    void readsANoteOnAUnitsIndicator() {
        var unit = district.commune("25831", "Hưng Hòa");
        note("2016-09-15", unit, "C2", true, "Đổi quy trình");
        assertThat(query.list(AsOf.NOW))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Annotation(
                        0,
                        LocalDate.of(2016, 9, 15),
                        Optional.of(unit),
                        Optional.of(new IndicatorCode("C2")),
                        true,
                        "Đổi quy trình",
                        "reviewer",
                        LocalDateTime.of(2017, 8, 8, 9, 20)));
    }

    @Test
    void readsANoteOnTheWholeDistrict() {
        note("2016-10-10", null, null, false, "Phát động");
        var note = query.list(AsOf.NOW).getFirst();
        assertThat(note.unit()).isEmpty();
        assertThat(note.indicator()).isEmpty();
    }

    @Test
    void namesTheAccountAsTheFrameDoes() {
        jdbc.sql("INSERT INTO account (username, password_hash, display_name, role)"
                        + " VALUES ('reviewer', '-', 'Phòng Nội vụ huyện', 'REVIEWER')")
                .update();
        note("2016-10-10", null, null, false, "Phát động");
        assertThat(query.list(AsOf.NOW)).extracting(Annotation::notedBy).containsExactly("Phòng Nội vụ huyện");
    }

    @Test
    void listsTheNewestFirstAndOfOneDayTheLatestNoted() {
        note("2017-01-05", null, null, false, "giữa, ghi trước");
        note("2017-06-01", null, null, false, "mới");
        note("2017-01-05", null, null, false, "giữa, ghi sau");
        note("2016-10-10", null, null, false, "cũ nhất");
        assertThat(query.list(AsOf.NOW))
                .extracting(Annotation::text)
                .containsExactly("mới", "giữa, ghi sau", "giữa, ghi trước", "cũ nhất");
    }

    @Test
    void readsNothingThatWasNotedLater() {
        at("2017-03-02 09:00:00");
        note("2017-03-01", null, null, false, "Phát động");
        assertThat(query.list(endOf("2017-03-01"))).isEmpty();
        assertThat(query.list(endOf("2017-03-02"))).hasSize(1);
    }

    @Test
    void readsWhatANoteSaidBeforeItWasCorrected() {
        at("2017-03-02 09:00:00");
        note("2017-03-01", null, null, false, "Phát dộng");
        at("2017-03-05 09:00:00");
        jdbc.sql("UPDATE annotation SET text = 'Phát động'").update();
        assertThat(query.list(endOf("2017-03-04"))).extracting(Annotation::text).containsExactly("Phát dộng");
        assertThat(query.list(AsOf.NOW)).extracting(Annotation::text).containsExactly("Phát động");
    }

    @Test
    void readsANoteUntilItWasRemoved() {
        at("2017-03-02 09:00:00");
        note("2017-03-01", null, null, false, "Phát động");
        at("2017-03-05 09:00:00");
        jdbc.sql("DELETE FROM annotation").update();
        assertThat(query.list(endOf("2017-03-04"))).hasSize(1);
        assertThat(query.list(AsOf.NOW)).isEmpty();
    }

    @Test
    void asksOnceHoweverManyNotes() {
        for (int day = 1; day <= 9; day++) {
            note("2017-03-0" + day, null, null, false, "Ngày " + day);
        }
        int before = selects();
        query.list(AsOf.NOW);
        assertThat(selects() - before - 1).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesAChangeOfProcedureWithoutAnIndicator() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> note("2017-03-01", null, null, true, "Đổi quy trình"));
    }

    private int selects() {
        return jdbc.sql(
                        "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'COM_SELECT'")
                .query(Integer.class)
                .single();
    }

    private static AsOf endOf(String day) {
        return AsOf.endOf(LocalDate.parse(day));
    }

    /** Lets the server's clock stand at a moment of Vietnam's time. */
    private void at(String moment) {
        jdbc.sql("SET @@session.timestamp = UNIX_TIMESTAMP('" + moment + "')").update();
    }

    private void note(
            String day, @Nullable UnitId unit, @Nullable String indicator, boolean processChange, String text) {
        jdbc.sql("""
                        INSERT INTO annotation (happened_on, unit_id, indicator_code, process_change, text, noted_by,
                                                noted_at)
                        VALUES (:day, :unit, :indicator, :change, :text, 'reviewer', '2017-08-08 09:20:00')
                        """)
                .param("day", day)
                .param("unit", unit == null ? null : unit.value())
                .param("indicator", indicator)
                .param("change", processChange)
                .param("text", text)
                .update();
    }
}
