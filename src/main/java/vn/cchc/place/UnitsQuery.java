package vn.cchc.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.change.Kept;
import vn.cchc.change.Kept.Reading;
import vn.cchc.change.Subject;
import vn.cchc.period.AsOf;
import vn.cchc.period.ReportingCalendar;

/** Which units belong to the root, and when were they there? Asked as of a moment; the root is the one chosen now. */
@Repository
class UnitsQuery {

    /** Used while no unit, and so no choice of calendar, is in the database. */
    private static final ReportingCalendar REFORM_CALENDAR = new ReportingCalendar("CCHC", 15, 17);

    /** A version stands in as many rows as its unit has successors; one row without any where nothing is new. */
    private static final String HISTORY = """
            SELECT d.version, v.unit_id, v.code, v.name, v.name_en, v.kind, v.parent_id, v.valid_from, v.valid_to,
                   c.code AS calendar, c.first_day, c.unit_due_day,
                   s.successor_id, s.effective_on, s.kind AS succession, s.share, r.unit_id AS root
            FROM data_version d
            LEFT JOIN root_unit r ON r.number = 1 AND EXISTS (SELECT 1 FROM unit_version w WHERE w.unit_id = r.unit_id)
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
        var found = new Found(known);
        jdbc.sql(HISTORY)
                .param("as_of", asOf.bound())
                .param("known", known)
                .param("subject", Subject.UNITS.code())
                .query(found);
        return found.current == known
                ? new Reading<>(known, Optional.empty())
                : new Reading<>(found.current, Optional.of(found.history()));
    }

    /** What the statement tells, row by row. */
    private static final class Found implements RowCallbackHandler {

        private final Set<UnitVersion> versions = new LinkedHashSet<>();
        private final Set<Succession> successions = new LinkedHashSet<>();
        private final Map<UnitId, ReportingCalendar> calendars = new LinkedHashMap<>();
        private Optional<UnitId> root = Optional.empty();
        private long current;

        Found(long known) {
            current = known;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            current = row.getLong("version");
            root = Optional.ofNullable(row.getObject("root", Long.class)).map(UnitId::new);
            if (row.getString("code") != null) {
                var version = version(row);
                versions.add(version);
                calendars.put(version.id(), calendar(row));
            }
            if (row.getString("succession") != null) {
                successions.add(succession(row));
            }
        }

        /** Other districts may report by other calendars. */
        UnitHistory history() {
            var all = List.copyOf(versions);
            var passed = List.copyOf(successions);
            var jurisdiction = Jurisdiction.of(all, passed, root);
            var own = jurisdiction.versions(all);
            var used = own.stream()
                    .map(version -> Objects.requireNonNull(calendars.get(version.id())))
                    .distinct()
                    .toList();
            if (used.size() > 1) {
                throw new MixedCalendarsException(used);
            }
            return new UnitHistory(
                    own,
                    used.isEmpty() ? REFORM_CALENDAR : used.getFirst(),
                    jurisdiction.successions(passed),
                    jurisdiction.root(),
                    jurisdiction.isOpen(all));
        }
    }

    static UnitVersion version(ResultSet row) throws SQLException {
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
