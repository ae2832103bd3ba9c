package vn.cchc.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.AsOf;
import vn.cchc.period.ReportingCalendar;

/** Which units are there, and when? Asked as of a moment. */
@Repository
class UnitsQuery {

    /** Used while no unit, and so no choice of calendar, is in the database. */
    private static final ReportingCalendar REFORM_CALENDAR = new ReportingCalendar("CCHC", 15, 17, 20);

    private static final String HISTORY = """
            SELECT v.unit_id, v.code, v.name, v.name_en, v.kind, v.parent_id, v.valid_from, v.valid_to,
                   c.code AS calendar, c.first_day, c.unit_due_day, c.district_due_day
            FROM unit_version FOR SYSTEM_TIME AS OF :as_of v
            JOIN unit u ON u.id = v.unit_id
            JOIN reporting_calendar c ON c.code = u.calendar_code
            ORDER BY v.unit_id, v.valid_from
            """;

    private final JdbcClient jdbc;

    UnitsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitHistory history(AsOf asOf) {
        var versions = new ArrayList<UnitVersion>();
        var calendars = new ArrayList<ReportingCalendar>();
        jdbc.sql(HISTORY).param("as_of", asOf.bound()).query(row -> {
            versions.add(version(row));
            calendars.add(calendar(row));
        });
        return new UnitHistory(versions, calendars.isEmpty() ? REFORM_CALENDAR : calendars.getFirst());
    }

    private static UnitVersion version(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        return new UnitVersion(
                new UnitId(row.getLong("unit_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                UnitKind.valueOf(row.getString("kind")),
                parent == 0 ? null : new UnitId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static ReportingCalendar calendar(ResultSet row) throws SQLException {
        return new ReportingCalendar(
                row.getString("calendar"),
                row.getInt("first_day"),
                row.getInt("unit_due_day"),
                row.getInt("district_due_day"));
    }
}
