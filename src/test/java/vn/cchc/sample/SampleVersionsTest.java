package vn.cchc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.platform.SampleTest;

/** Whether MariaDB's versions lie at the sample's time: Vietnam is seven hours ahead of UTC. */
@SampleTest
class SampleVersionsTest {

    private final JdbcClient jdbc;

    SampleVersionsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reorganisation of 2025 is known from 2025 on. */
    @Test
    void writesNothingAfterTheSamplesNowButTheReorganisation() {
        assertThat(list("""
                        SELECT DISTINCT CONCAT(valid_from, ' ', DATE(ROW_START))
                        FROM unit_version FOR SYSTEM_TIME ALL
                        WHERE UNIX_TIMESTAMP(ROW_START) > 1502158800
                        """)).containsExactly("2025-07-01 2025-06-16");
        for (var table : List.of("submission", "observation", "letter", "account", "explanation", "annotation")) {
            assertThat(list("SELECT 1 FROM " + table
                            + " FOR SYSTEM_TIME ALL WHERE UNIX_TIMESTAMP(ROW_START) > 1502158800 LIMIT 1"))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void keepsWhatWasCorrectedInJuly() {
        assertThat(list("""
                        SELECT CONCAT(FORMAT(value, 0), ' ', CONVERT_TZ(ROW_START, @@time_zone, '+07:00'))
                        FROM observation FOR SYSTEM_TIME ALL
                        WHERE unit_id = 6 AND month = '2017-06-01' AND measure_code = 'dossiers_on_time'
                        ORDER BY ROW_START
                        """)).hasSize(2).element(0).asString().startsWith("28 2017-06-1");
        assertThat(list("""
                        SELECT CONCAT(FORMAT(value, 0), ' ', CONVERT_TZ(ROW_START, @@time_zone, '+07:00'))
                        FROM observation
                        WHERE unit_id = 6 AND month = '2017-06-01' AND measure_code = 'dossiers_on_time'
                          AND reason IS NOT NULL
                        """)).containsExactly("30 2017-07-05 09:15:00.000000");
    }

    @Test
    void remembersTheReturnedReport() {
        assertThat(list("""
                        SELECT CONCAT(state, ' ', DATE(CONVERT_TZ(ROW_START, @@time_zone, '+07:00')))
                        FROM submission FOR SYSTEM_TIME ALL
                        WHERE unit_id = 3 AND month = '2017-03-01'
                        ORDER BY ROW_START
                        """))
                .containsExactly(
                        "OPEN 2017-02-15",
                        "SUBMITTED 2017-03-15",
                        "RETURNED 2017-03-16",
                        "SUBMITTED 2017-03-17",
                        "APPROVED 2017-03-20");
    }

    @Test
    void showsNoReportOfJulyAsOfItsLastDay() {
        assertThat(list("""
                        SELECT COUNT(*)
                        FROM observation FOR SYSTEM_TIME AS OF TIMESTAMP '2017-07-14 00:00:00'
                        WHERE month = '2017-07-01'
                        """)).containsExactly("0");
        assertThat(list("""
                        SELECT COUNT(DISTINCT unit_id)
                        FROM observation FOR SYSTEM_TIME AS OF TIMESTAMP '2017-07-19 00:00:00'
                        WHERE month = '2017-07-01'
                        """)).containsExactly("18");
    }

    @Test
    void knowsTheLaunchFromTheDayItWasNoted() {
        assertThat(list("""
                        SELECT DATE(CONVERT_TZ(ROW_START, @@time_zone, '+07:00'))
                        FROM annotation
                        WHERE happened_on = '2016-10-10'
                        """)).containsExactly("2016-10-11");
    }

    private List<@Nullable String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
