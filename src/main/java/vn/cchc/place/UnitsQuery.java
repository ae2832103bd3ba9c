package vn.cchc.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.change.Kept;
import vn.cchc.change.Kept.Reading;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;
import vn.cchc.period.ReportingCalendar;

/** Which units are there, and when? Asked as of a moment. */
@Repository
class UnitsQuery {

    /** Used while no unit, and so no choice of calendar, is in the database. */
    private static final ReportingCalendar REFORM_CALENDAR = new ReportingCalendar("CCHC", 15, 17);

    /** A version stands in as many rows as its unit has successors; one row without any where nothing is new. */
    private static final String HISTORY = """
            SELECT d.version, v.unit_id, v.code, v.name, v.name_en, v.kind, v.parent_id, v.valid_from, v.valid_to,
                   c.code AS calendar, c.first_day, c.unit_due_day,
                   s.successor_id, s.effective_on, s.kind AS succession, s.share
            FROM data_version d
            LEFT JOIN (unit_version FOR SYSTEM_TIME AS OF :as_of v
                       JOIN unit u ON u.id = v.unit_id
                       JOIN reporting_calendar c ON c.code = u.calendar_code
                       LEFT JOIN succession FOR SYSTEM_TIME AS OF :as_of s ON s.predecessor_id = v.unit_id)
                   ON d.version <> :known
            WHERE d.subject = :subject
            ORDER BY v.unit_id, v.valid_from, s.effective_on, s.successor_id
            """;

    private final JdbcClient jdbc;

    UnitsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitHistory history(AsOf asOf) {
        return history(asOf, Kept.NOTHING).value().orElseThrow();
    }

    /** @param known a version of the units; where it is the current one they are not read again */
    Reading<UnitHistory> history(AsOf asOf, long known) {
        var current = new AtomicLong(known);
        var versions = new LinkedHashSet<UnitVersion>();
        var successions = new LinkedHashSet<Succession>();
        var calendars = new LinkedHashSet<ReportingCalendar>();
        jdbc.sql(HISTORY)
                .param("as_of", asOf.bound())
                .param("known", known)
                .param("subject", Subject.UNITS.code())
                .query(row -> {
                    current.set(row.getLong("version"));
                    if (row.getString("code") != null) {
                        versions.add(version(row));
                        calendars.add(calendar(row));
                    }
                    if (row.getString("succession") != null) {
                        successions.add(succession(row));
                    }
                });
        if (calendars.size() > 1) {
            throw new MixedCalendarsException(calendars);
        }
        return current.get() == known
                ? new Reading<>(known, Optional.empty())
                : new Reading<>(
                        current.get(),
                        Optional.of(new UnitHistory(
                                List.copyOf(versions),
                                calendars.isEmpty() ? REFORM_CALENDAR : calendars.getFirst(),
                                List.copyOf(successions))));
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

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("successor_id")),
                row.getObject("effective_on", LocalDate.class),
                Succession.Kind.valueOf(row.getString("succession")),
                row.getBigDecimal("share"));
    }

    private static ReportingCalendar calendar(ResultSet row) throws SQLException {
        return new ReportingCalendar(row.getString("calendar"), row.getInt("first_day"), row.getInt("unit_due_day"));
    }
}
