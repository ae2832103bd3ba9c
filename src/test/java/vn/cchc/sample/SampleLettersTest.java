package vn.cchc.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.platform.SampleTest;

@SampleTest
class SampleLettersTest {

    private final JdbcClient jdbc;

    SampleLettersTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void addsUpToThePublishedTotals() {
        var totals = jdbc.sql("""
                        SELECT type_code, COUNT(*) AS letters
                        FROM letter
                        WHERE voided_on IS NULL AND handed_on <= '2017-08-08'
                        GROUP BY type_code
                        """).query((row, number) -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(totals).containsOnly(entry("CONGRATULATION", 1336), entry("CONDOLENCE", 347), entry("APOLOGY", 61));
    }

    @Test
    void startsWithTheModelAndEndsOnTheDayOfTheReview() {
        assertThat(list("SELECT CONCAT(MIN(handed_on), ' ', MAX(handed_on)) FROM letter"))
                .containsExactly("2016-10-10 2017-08-08");
    }

    @Test
    void countsInTheReportingMonthOfTheDay() {
        assertThat(list("""
                        SELECT id
                        FROM letter
                        WHERE month <> DATE_FORMAT(handed_on - INTERVAL 14 DAY + INTERVAL 1 MONTH, '%Y-%m-01')
                          OR year <> YEAR(handed_on)
                        """)).isEmpty();
    }

    @Test
    void numbersWithoutGapsInEveryRegister() {
        assertThat(list("""
                        SELECT unit_id
                        FROM letter
                        GROUP BY unit_id, year, type_code
                        HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)
                        """)).isEmpty();
    }

    @Test
    void apologisesForNoMoreDossiersThanWereLate() {
        assertThat(list("""
                        SELECT CONCAT(l.unit_id, ' ', l.month)
                        FROM (SELECT unit_id, month, COUNT(*) AS letters
                              FROM letter
                              WHERE occasion_code = 'LATE_DOSSIER' AND voided_on IS NULL
                              GROUP BY unit_id, month) l
                        LEFT JOIN (SELECT unit_id, month,
                                       SUM(IF(measure_code = 'dossiers_resolved', value, -value)) AS dossiers
                                   FROM observation
                                   WHERE measure_code IN ('dossiers_resolved', 'dossiers_early', 'dossiers_on_time')
                                   GROUP BY unit_id, month) late USING (unit_id, month)
                        WHERE COALESCE(late.dossiers, 0) < l.letters
                        """)).isEmpty();
    }

    @Test
    void congratulatesNoMoreThanWereRegistered() {
        assertThat(list("""
                        SELECT CONCAT(l.unit_id, ' ', l.month)
                        FROM letter l
                        JOIN observation o ON o.unit_id = l.unit_id AND o.month = l.month
                            AND o.measure_code = 'civil_registrations'
                        WHERE l.occasion_code IN ('MARRIAGE', 'BIRTH') AND l.voided_on IS NULL
                        GROUP BY l.unit_id, l.month
                        HAVING COUNT(*) > MAX(o.value)
                        """)).isEmpty();
    }

    @Test
    void leavesThreeOfJulysFourteenLateDossiersUncovered() {
        assertThat(list("""
                        SELECT CONCAT(v.name, ' ', FORMAT(o.late - COUNT(l.id), 0))
                        FROM (SELECT unit_id, month,
                                  SUM(IF(measure_code = 'dossiers_resolved', value, -value)) AS late
                              FROM observation
                              WHERE measure_code IN ('dossiers_resolved', 'dossiers_early', 'dossiers_on_time')
                                AND month = '2017-07-01'
                              GROUP BY unit_id, month) o
                        JOIN unit_version v ON v.unit_id = o.unit_id AND v.kind = 'COMMUNE'
                        LEFT JOIN letter l ON l.unit_id = o.unit_id AND l.month = o.month
                            AND l.occasion_code = 'LATE_DOSSIER' AND l.voided_on IS NULL
                        GROUP BY v.code, v.name, o.late
                        HAVING o.late > COUNT(l.id)
                        ORDER BY v.code
                        """)).containsExactly("Trừ Văn Thố 2", "Lai Hưng 1");
    }

    @Test
    void apologisesTwiceForOneErroneousDossier() {
        assertThat(list("""
                        SELECT dossier_code
                        FROM letter
                        WHERE occasion_code = 'ERROR'
                        GROUP BY dossier_code
                        HAVING COUNT(*) > 1
                        """)).containsExactly("H25828-0405");
    }

    @Test
    void voidsEntriesOnlyWithAReason() {
        assertThat(list("SELECT void_reason FROM letter WHERE voided_on IS NOT NULL"))
                .hasSize(3);
    }

    private List<@Nullable String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
