package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether tests get from the shared database what its annotations promise. */
class TestDatabaseTest {

    @Nested
    @DatabaseTest
    class OnTheCatalogue {

        @RepeatedTest(2)
        void rollsBackWhatATestWrites(JdbcClient jdbc) {
            assertThat(count(jdbc, "unit")).isZero();
            jdbc.sql("INSERT INTO unit (calendar_code) SELECT code FROM reporting_calendar LIMIT 1")
                    .update();
            assertThat(count(jdbc, "unit")).isOne();
        }

        @Test
        void countsInVietnamsTime(JdbcClient jdbc) {
            assertThat(jdbc.sql("SELECT TIMEDIFF(NOW(), UTC_TIMESTAMP()) = '07:00:00'")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }

        @Test
        void findsNamesWithoutAccents(JdbcClient jdbc) {
            assertThat(jdbc.sql("SELECT CONVERT('Trừ Văn Thố, Đơn' USING utf8mb4) LIKE 'tru van tho, don' COLLATE "
                                    + DatabaseRules.COLLATION)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Nested
    @SampleTest
    class OnTheSample {

        @Test
        void hasTheSevenCommunes(JdbcClient jdbc) {
            assertThat(jdbc.sql("""
                            SELECT COUNT(*)
                            FROM unit_version
                            WHERE kind = 'COMMUNE' AND valid_from <= '2017-08-08' AND valid_to > '2017-08-08'
                            """).query(Integer.class).single()).isEqualTo(7);
        }

        @Test
        void refusesToWrite(JdbcClient jdbc) {
            assertThatException()
                    .isThrownBy(() -> jdbc.sql("DELETE FROM opening_balance").update())
                    .withMessageContaining("READ ONLY");
        }
    }

    private static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
