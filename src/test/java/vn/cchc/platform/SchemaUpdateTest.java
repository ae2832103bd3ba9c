package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which databases the program makes its own, and which it leaves alone. */
class SchemaUpdateTest {
    private final TestDatabase database = TestDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(database.source());

    @Test
    void makesAnEmptyDatabaseWriteVietnamese() {
        jdbc.sql("ALTER DATABASE CHARACTER SET latin1 COLLATE latin1_swedish_ci")
                .update();

        update(flyway());

        assertThat(jdbc.sql("""
                        SELECT DISTINCT table_collation
                        FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type LIKE '%VERSIONED'
                        """).query(String.class).list()).containsExactly(DatabaseRules.COLLATION);
    }

    @Test
    void doesNothingTheSecondTime() {
        update(flyway());
        update(flyway());

        assertThat(jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single())
                .isZero();
    }

    @Test
    void leavesAnotherProgramsTablesAlone() {
        jdbc.sql("CREATE TABLE payroll (id INT)").update();

        refuses("tables that are not this program's");
        assertThat(jdbc.sql("SHOW TABLES").query(String.class).list()).containsExactly("payroll");
    }

    @Test
    void refusesTheSchemaOfANewerProgram() {
        update(flyway());
        jdbc.sql("""
                        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
                            installed_by, execution_time, success)
                        VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'reform', 1, TRUE)
                        """).update();

        refuses("version 999, newer than this program knows");
    }

    @Test
    void refusesToServeTheSampleAsRealFigures() {
        update(flyway().javaMigrations(new SampleData()));

        refuses("sample data");
    }

    /** Before types of letters could be kept on a screen nothing held an operator's abbreviations apart. */
    @Test
    void takesADatabaseInWhichTwoTypesOfLettersShareAnAbbreviation() {
        update(flyway().target("35"));
        jdbc.sql("UPDATE letter_type SET abbreviation = 'TXL'").update();

        update(flyway());

        assertThat(jdbc.sql("SELECT DISTINCT abbreviation FROM letter_type")
                        .query(String.class)
                        .list())
                .containsExactly("TXL");
    }

    private void refuses(String words) {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> update(flyway()))
                .withMessageContaining(words);
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database.source()).locations("classpath:db/migration");
    }

    private void update(FluentConfiguration flyway) {
        new SchemaUpdate(database).migrate(flyway.load());
    }
}
