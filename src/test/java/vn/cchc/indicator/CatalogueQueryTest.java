package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.AsOf;
import vn.cchc.place.BauBang;
import vn.cchc.platform.DatabaseTest;

/** The catalogue every installation starts with, held against the table of the domain. */
@DatabaseTest
class CatalogueQueryTest {

    private static final LocalDate JULY = LocalDate.of(2017, 7, 14);

    private final JdbcClient jdbc;
    private final CatalogueQuery query;

    CatalogueQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        query = new CatalogueQuery(jdbc);
    }

    @Test
    void readsTwentyEightDefinitionsInTheCataloguesOrder() {
        assertThat(query.catalogue(AsOf.NOW).inForceOn(JULY))
                .extracting(indicator -> indicator.code().value())
                .containsExactly(
                        "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "B5", "C1", "C2", "C3", "C4", "C5", "C6", "D1",
                        "D2", "D3", "E1", "E2", "F1", "F2", "F3", "F4", "G1", "G2", "G3", "G4");
    }

    @ParameterizedTest
    @CsvSource({
        "A1, YES_NO, UP,   LAST, SHARE, QUARTERLY", "A2, RATIO,  UP,   LAST, RATIO, QUARTERLY",
        "A3, YES_NO, UP,   LAST, SHARE, QUARTERLY", "A4, COUNT,  UP,   SUM,  SUM,   MONTHLY",
        "B1, COUNT,  NONE, SUM,  SUM,   MONTHLY", "B2, COUNT,  NONE, SUM,  SUM,   MONTHLY",
        "B3, COUNT,  NONE, SUM,  SUM,   MONTHLY", "B4, RATIO,  UP,   SUM,  RATIO, MONTHLY",
        "B5, RATIO,  UP,   SUM,  RATIO, MONTHLY", "C1, COUNT,  NONE, SUM,  SUM,   MONTHLY",
        "C2, RATIO,  UP,   SUM,  RATIO, MONTHLY", "C3, STOCK,  DOWN, LAST, SUM,   MONTHLY",
        "C4, RATIO,  DOWN, SUM,  RATIO, MONTHLY", "C5, RATIO,  UP,   LAST, RATIO, QUARTERLY",
        "C6, COUNT,  UP,   SUM,  SUM,   YEARLY", "D1, RATIO,  UP,   SUM,  RATIO, MONTHLY",
        "D2, RATIO,  UP,   SUM,  RATIO, MONTHLY", "D3, RATIO,  UP,   SUM,  RATIO, MONTHLY",
        "E1, RATIO,  UP,   SUM,  RATIO, QUARTERLY", "E2, RATIO,  UP,   SUM,  RATIO, MONTHLY",
        "F1, COUNT,  NONE, SUM,  SUM,   MONTHLY", "F2, RATIO,  UP,   SUM,  RATIO, MONTHLY",
        "F3, RATIO,  UP,   SUM,  RATIO, QUARTERLY", "F4, COUNT,  UP,   SUM,  SUM,   YEARLY",
        "G1, RATIO,  UP,   SUM,  RATIO, MONTHLY", "G2, YES_NO, UP,   LAST, SHARE, YEARLY",
        "G3, SCORE,  UP,   LAST, MEAN,  YEARLY", "G4, SCORE,  UP,   SUM,  RATIO, QUARTERLY"
    })
    void definesEachAsTheDomainDoes(
            String code, IndicatorKind kind, Direction direction, OverTime time, OverUnits units, Frequency frequency) {
        var indicator = find(code);
        assertThat(indicator.kind()).isEqualTo(kind);
        assertThat(indicator.direction()).isEqualTo(direction);
        assertThat(indicator.overTime()).isEqualTo(time);
        assertThat(indicator.overUnits()).isEqualTo(units);
        assertThat(indicator.frequency()).isEqualTo(frequency);
    }

    @ParameterizedTest
    @CsvSource({
        "A1, 1",
        "A2, 1",
        "A3, 1",
        "B4, 1",
        "C2, 0.95",
        "C3, 0",
        "C4, 0",
        "C5, 1",
        "D1, 0.5",
        "D3, 0.8",
        "E1, 0.9",
        "E2, 1",
        "F2, 1",
        "F3, 0.85",
        "F4, 1",
        "G1, 1",
        "G2, 1",
        "G3, 80",
        "G4, 15"
    })
    void setsTheTargetsOfTheDomain(String code, BigDecimal value) {
        assertThat(goal(code))
                .hasValueSatisfying(goal -> assertThat(goal.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"B1", "B2", "B3", "C1", "F1"})
    void setsNoTargetWithoutADirection(String code) {
        assertThat(goal(code)).isEmpty();
    }

    @Test
    void reportsEveryMeasureAsOftenAsItsIndicator() {
        assertThat(jdbc.sql("SELECT code, frequency FROM measure")
                        .query(this::hasFrequencyOfItsIndicators)
                        .list())
                .hasSize(42)
                .containsOnly(true);
    }

    private boolean hasFrequencyOfItsIndicators(ResultSet row, int number) throws SQLException {
        var measure = new MeasureCode(row.getString("code"));
        int months = row.getInt("frequency");
        return query.catalogue(AsOf.NOW).inForceOn(JULY).stream()
                .filter(indicator -> indicator.measures().contains(measure))
                .allMatch(indicator -> indicator.frequency().months() == months);
    }

    @ParameterizedTest
    @CsvSource({
        "B4, letters_late_dossier, REGISTER",
        "B4, dossiers_on_time,     REPORTED",
        "G1, reports_on_time,      WORKFLOW",
        "G1, reports_due,          WORKFLOW"
    })
    void knowsWhereMeasuresComeFrom(String indicator, String measure, MeasureSource source) {
        assertThat(find(indicator).measure(new MeasureCode(measure)).source()).isEqualTo(source);
    }

    @Test
    void takesNoMeasureForAnotherWhoseNameItContains() {
        assertThat(find("C2").catalogued().keySet())
                .extracting(MeasureCode::value)
                .containsExactlyInAnyOrder("dossiers_early", "dossiers_on_time", "dossiers_resolved");
    }

    @Test
    void readsGradesHighestFirst() {
        assertThat(find("G4").grades()).extracting(Grade::name).containsExactly("Tốt", "Khá", "Trung bình", "Yếu");
    }

    @Test
    void readsAnExemption() {
        jdbc.sql("INSERT INTO target (indicator_code, unit_id, valid_from, value) VALUES ('C2', 4, '2016-01-01', NULL)")
                .update();
        assertThat(goal("C2")).isEmpty();
    }

    @Test
    void readsTheTargetOfAKind() {
        jdbc.sql("""
                        INSERT INTO target (indicator_code, unit_kind, valid_from, value)
                        VALUES ('C2', 'COMMUNE', '2016-01-01', 0.99)
                        """).update();
        assertThat(goal("C2"))
                .hasValueSatisfying(goal -> assertThat(goal.value()).isEqualByComparingTo("0.99"));
    }

    @Test
    void readsEachTargetOnceHoweverManyDefinitionsThereAre() {
        splitDefinition();
        assertThat(query.catalogue(AsOf.NOW).targetsOf(new IndicatorCode("C2"))).hasSize(1);
    }

    @Test
    void readsEveryDefinitionOldestFirst() {
        splitDefinition();
        assertThat(query.catalogue(AsOf.NOW).definitionsOf(new IndicatorCode("C2")))
                .extracting(Indicator::validFrom)
                .containsExactly(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1));
    }

    private void splitDefinition() {
        jdbc.sql("""
                        UPDATE indicator_definition
                        FOR PORTION OF validity FROM '2017-01-01' TO '9999-12-31'
                        SET numerator = 'dossiers_on_time'
                        WHERE indicator_code = 'C2'
                        """).update();
    }

    @Test
    void namesTheIndicatorWhoseFormulaIsBroken() {
        jdbc.sql("UPDATE indicator_definition SET numerator = 'dossiers_early / 2' WHERE indicator_code = 'C2'")
                .update();
        assertThatIllegalStateException()
                .isThrownBy(() -> query.catalogue(AsOf.NOW))
                .withMessageContaining("C2");
    }

    @Test
    void namesTheIndicatorThatUsesAMeasureNobodyKnows() {
        jdbc.sql("UPDATE indicator_definition SET numerator = 'dossiers_lost' WHERE indicator_code = 'C2'")
                .update();
        assertThatIllegalStateException()
                .isThrownBy(() -> query.catalogue(AsOf.NOW))
                .withMessageContaining("C2");
    }

    private Indicator find(String code) {
        return query.catalogue(AsOf.NOW).find(new IndicatorCode(code), JULY).orElseThrow();
    }

    private Optional<Goal> goal(String code) {
        return query.catalogue(AsOf.NOW)
                .targetOf(new IndicatorCode(code), BauBang.LAI_UYEN, JULY)
                .map(Target::goal);
    }
}
