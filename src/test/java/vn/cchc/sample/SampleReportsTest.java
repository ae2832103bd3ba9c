package vn.cchc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.platform.SampleTest;

@SampleTest
class SampleReportsTest {

    private final JdbcClient jdbc;

    SampleReportsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "desk_items_met, desk_items_required",
        "dossiers_early, dossiers_resolved",
        "dossiers_on_time, dossiers_resolved",
        "dossiers_supplemented, dossiers_received",
        "dossiers_online, dossiers_received",
        "dossiers_digitised, dossiers_received",
        "dossiers_fee_bearing, dossiers_received",
        "dossiers_paid_online, dossiers_fee_bearing",
        "procedures_posted, procedures_in_force",
        "forms_satisfied, forms_valid",
        "feedback_on_time, feedback_due",
        "reception_days_held, reception_days_required",
        "complaints_on_time, complaints_due"
    })
    void reportsNoPartAboveItsWhole(String part, String whole) {
        assertThat(jdbc.sql("""
                        SELECT CONCAT(p.unit_id, ' ', p.month)
                        FROM observation p
                        LEFT JOIN observation w ON w.unit_id = p.unit_id AND w.month = p.month
                            AND w.measure_code = :whole
                        WHERE p.measure_code = :part AND (w.value IS NULL OR p.value > w.value)
                        """)
                        .param("part", part)
                        .param("whole", whole)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void resolvesAllThatIsEarlyOrOnTime() {
        assertThat(list("""
                        SELECT CONCAT(unit_id, ' ', month)
                        FROM observation
                        WHERE measure_code IN ('dossiers_resolved', 'dossiers_early', 'dossiers_on_time')
                        GROUP BY unit_id, month
                        HAVING SUM(IF(measure_code = 'dossiers_resolved', value, -value)) < 0 OR COUNT(*) <> 3
                        """)).isEmpty();
    }

    @Test
    void scoresNoFormAboveEighteen() {
        assertThat(list("""
                        SELECT CONCAT(p.unit_id, ' ', p.month)
                        FROM observation p
                        JOIN observation r ON r.unit_id = p.unit_id AND r.month = p.month
                            AND r.measure_code = 'service_responses'
                        WHERE p.measure_code = 'service_points' AND p.value > 18 * r.value
                        """)).isEmpty();
    }

    @Test
    void hangsTheMottoBoardInEveryUnit() {
        assertThat(list("""
                        SELECT CONCAT(FORMAT(SUM(value), 0), '/', COUNT(*))
                        FROM observation
                        WHERE measure_code = 'motto_board'
                        GROUP BY month
                        ORDER BY month
                        """)).endsWith("19/19").startsWith("3/19");
    }

    @Test
    void waitsForOneCommuneAndOneDecisionInJuly() {
        assertThat(list("""
                        SELECT CONCAT(v.code, ' ', s.state)
                        FROM submission s
                        JOIN unit_version v ON v.unit_id = s.unit_id AND v.valid_from <= s.due_on AND v.valid_to > s.due_on
                        WHERE s.month = '2017-07-01' AND s.state <> 'APPROVED'
                        ORDER BY v.code
                        """)).containsExactly("25825 OPEN", "719-KT SUBMITTED");
    }

    @Test
    void opensAugustForAllAndClosesTheYearBefore() {
        assertThat(list("""
                        SELECT DISTINCT CONCAT(IF(month < '2017-01-01', 'before', month), ' ', state)
                        FROM submission
                        WHERE month < '2017-01-01' OR month = '2017-08-01'
                        ORDER BY 1
                        """)).containsExactly("2017-08-01 OPEN", "before CLOSED");
        assertThat(list("SELECT measure_code FROM observation WHERE month >= '2017-08-01'"))
                .isEmpty();
    }

    @Test
    void worsensInTruVanThoEightMonthsRunning() {
        assertThat(list("""
                        SELECT ROUND(100 * SUM(IF(measure_code = 'dossiers_resolved', 0, value))
                            / SUM(IF(measure_code = 'dossiers_resolved', value, 0)), 1)
                        FROM observation
                        JOIN unit_version v USING (unit_id)
                        WHERE v.code = '25816' AND month BETWEEN '2016-12-01' AND '2017-07-01'
                          AND measure_code IN ('dossiers_resolved', 'dossiers_early', 'dossiers_on_time')
                        GROUP BY month
                        ORDER BY month
                        """)).containsExactly("97.5", "97.3", "96.7", "95.0", "94.6", "92.5", "90.9", "88.6");
    }

    @Test
    void filesOnlineMoreAndMoreInLaiUyen() {
        var rates = jdbc.sql("""
                        SELECT ROUND(100 * SUM(IF(measure_code = 'dossiers_online', value, 0))
                            / SUM(IF(measure_code = 'dossiers_received', value, 0)), 1)
                        FROM observation
                        JOIN unit_version v ON v.unit_id = observation.unit_id AND v.kind = 'COMMUNE'
                        WHERE v.code = '25822' AND measure_code IN ('dossiers_online', 'dossiers_received')
                        GROUP BY month
                        ORDER BY month
                        """).query(Double.class).list();
        double mean = rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

        assertThat(rates).hasSize(19).endsWith(61.8);
        assertThat(rates.subList(11, 19)).allMatch(rate -> rate > mean);
        assertThat(rates.subList(0, 11)).allMatch(rate -> rate < mean);
    }

    @Test
    void explainsTheMissedReceptionDay() {
        assertThat(list("SELECT text FROM explanation WHERE indicator_code = 'F2'"))
                .containsExactly("Ngày 06/7 Chủ tịch dự hội nghị tỉnh, đã bố trí tiếp bù ngày 09/8.");
    }

    private List<@Nullable String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
