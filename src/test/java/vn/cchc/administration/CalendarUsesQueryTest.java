package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** Whatever holds a month of a calendar keeps its first day where it is. */
@DatabaseTest
class CalendarUsesQueryTest {

    private final JdbcClient jdbc;
    private final StoredDistrict stored;
    private final UnitId unit;

    CalendarUsesQueryTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        stored = new StoredDistrict(jdbc);
        unit = stored.communeOf(new ReportingCalendar("OTHER", 10, 12));
    }

    @Test
    void nothingIsKeptByACalendarOfUnitsAlone() {
        assertThat(use()).isEqualTo(new CalendarUse(1, 0, false));
    }

    @Test
    void aLetterIsKeptByItsMonth() {
        stored.letter(unit, "BIRTH", "2017-07-12");
        assertThat(use()).isEqualTo(new CalendarUse(1, 0, true));
    }

    @Test
    void anObservationIsKeptByItsMonth() {
        stored.observe(unit, "2017-07", "dossiers_received", "5");
        assertThat(use().kept()).isTrue();
    }

    @Test
    void aDraftIsKeptByItsMonth() {
        jdbc.sql("""
                        INSERT INTO draft_value (month, unit_id, measure_code, value, version, entered_by, entered_at)
                        VALUES ('2017-07-01', :unit, 'dossiers_received', 5, 1, 'officer', '2017-07-20')
                        """).param("unit", unit.value()).update();
        assertThat(use().kept()).isTrue();
    }

    private CalendarUse use() {
        return new CalendarUsesQuery(jdbc).uses().getOrDefault("OTHER", CalendarUse.NONE);
    }
}
