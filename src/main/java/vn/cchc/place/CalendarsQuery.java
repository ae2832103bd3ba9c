package vn.cchc.place;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reporting calendars are kept? */
@Repository
class CalendarsQuery {

    private static final String LIST = """
            SELECT c.code, c.name, c.name_en, c.first_day, c.unit_due_day, c.district_due_day
            FROM reporting_calendar c
            ORDER BY c.code
            """;

    private static final String INSERT = """
            INSERT INTO reporting_calendar (code, name, name_en, first_day, unit_due_day, district_due_day)
            VALUES (:code, :name, :name_en, :first_day, :unit_due_day, :district_due_day)
            """;

    private static final String UPDATE = """
            UPDATE reporting_calendar
            SET name = :name, name_en = :name_en, first_day = :first_day,
                unit_due_day = :unit_due_day, district_due_day = :district_due_day
            WHERE code = :code
            """;

    private final JdbcClient jdbc;

    CalendarsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarEntry> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> new CalendarEntry(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getInt("first_day"),
                        row.getInt("unit_due_day"),
                        row.getInt("district_due_day")))
                .list();
    }

    void insert(NewCalendar calendar) {
        write(INSERT, calendar);
    }

    void update(NewCalendar calendar) {
        write(UPDATE, calendar);
    }

    private void write(String sql, NewCalendar calendar) {
        jdbc.sql(sql)
                .param("code", calendar.code())
                .param("name", calendar.name())
                .param("name_en", calendar.nameEn())
                .param("first_day", calendar.firstDay())
                .param("unit_due_day", calendar.unitDueDay())
                .param("district_due_day", calendar.districtDueDay())
                .update();
    }
}
