package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.AsOf;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class LetterBookQueryTest {

    private final JdbcClient jdbc;
    private final LetterBookQuery query;

    LetterBookQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        query = new LetterBookQuery(jdbc);
    }

    @Test
    void readsTheTypesInTheirOrder() {
        assertThat(query.book(AsOf.NOW).types())
                .extracting(LetterType::code)
                .containsExactly("CONGRATULATION", "CONDOLENCE", "APOLOGY");
    }

    @Test
    void readsTheOccasionsInTheirOrder() {
        assertThat(query.occasions())
                .extracting(Occasion::code)
                .containsExactly("MARRIAGE", "BIRTH", "LONGEVITY", "DEATH", "LATE_DOSSIER", "ERROR");
    }

    @Test
    void hasNoProgrammeWhereNoneIsSetUp() {
        assertThat(query.book(AsOf.NOW).programme()).isEmpty();
    }

    @Test
    void readsAProgrammeWithoutAnOpeningBalance() {
        launch("FRIENDLY", "2016-10-10");
        assertThat(query.book(AsOf.NOW).programme())
                .hasValueSatisfying(
                        programme -> assertThat(programme.openingBalances()).isEmpty());
    }

    @Test
    void countsFromTheEarliestProgramme() {
        launch("LATER", "2017-01-01");
        launch("FRIENDLY", "2016-10-10");
        assertThat(query.book(AsOf.NOW).programme())
                .hasValueSatisfying(programme -> assertThat(programme.code()).isEqualTo("FRIENDLY"));
    }

    @Test
    void readsTheOpeningBalanceOfAType() {
        launch("FRIENDLY", "2016-10-10");
        jdbc.sql("INSERT INTO opening_balance (programme_code, type_code, quantity, as_of, note)"
                        + " VALUES ('FRIENDLY', 'APOLOGY', 12, '2016-12-31', 'Sổ giấy')")
                .update();
        assertThat(query.book(AsOf.NOW).programme())
                .hasValueSatisfying(programme -> assertThat(programme.openingBalances())
                        .containsExactly(new OpeningBalance("APOLOGY", 12, LocalDate.of(2016, 12, 31))));
    }

    private void launch(String code, String day) {
        var district = new StoredDistrict(jdbc)
                .unit("CCHC", code, "Bàu Bàng", UnitKind.DISTRICT, LocalDate.of(2014, 4, 1), LocalDate.of(2025, 7, 1));
        jdbc.sql("INSERT INTO programme VALUES (:code, :unit, 'P', 'P', 'P', 'P', :day)")
                .param("code", code)
                .param("unit", district.value())
                .param("day", LocalDate.parse(day))
                .update();
    }
}
