package vn.cchc.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What hangs on these units from a day on? By kind, unit and month. */
@Repository
class UnitTracesQuery {

    private static final String TRACES = """
            SELECT 'OFFICER' AS kind, a.unit_id, NULL AS month, COUNT(*) AS quantity,
                   GROUP_CONCAT(a.username ORDER BY a.username SEPARATOR ', ') AS names
            FROM account a
            WHERE a.unit_id IN (:units) AND a.enabled
            GROUP BY a.unit_id
            UNION ALL
            SELECT 'TARGET', t.unit_id, NULL, COUNT(DISTINCT t.indicator_code),
                   GROUP_CONCAT(DISTINCT t.indicator_code ORDER BY t.indicator_code SEPARATOR ', ')
            FROM target t
            WHERE t.unit_id IN (:units) AND t.valid_to > :day
            GROUP BY t.unit_id
            UNION ALL
            SELECT 'HISTORY', s.unit_id, NULL, COUNT(*), ''
            FROM submission s
            WHERE s.unit_id IN (:units) AND s.month < :month AND s.state IN ('APPROVED', 'CLOSED')
            GROUP BY s.unit_id
            UNION ALL
            SELECT CASE s.state WHEN 'OPEN' THEN 'UNFINISHED' WHEN 'RETURNED' THEN 'RETURNED' ELSE 'WAITING' END,
                   s.unit_id, s.month, 1, ''
            FROM submission s
            WHERE s.unit_id IN (:units) AND s.month < :month AND s.state NOT IN ('APPROVED', 'CLOSED')
            UNION ALL
            SELECT CASE WHEN s.state IN ('APPROVED', 'CLOSED') THEN 'APPROVED' ELSE 'HANDED_IN' END,
                   s.unit_id, s.month, 1, ''
            FROM submission s
            WHERE s.unit_id IN (:units) AND s.month >= :month AND s.state <> 'OPEN'
            UNION ALL
            SELECT 'BEGUN', n.unit_id, n.month, 1, ''
            FROM (SELECT d.unit_id, d.month FROM draft_value d
                  WHERE d.unit_id IN (:units) AND d.month >= :month AND d.value IS NOT NULL
                  UNION
                  SELECT o.unit_id, o.month FROM observation o
                  WHERE o.unit_id IN (:units) AND o.month >= :month) n
            LEFT JOIN submission s ON s.unit_id = n.unit_id AND s.month = n.month AND s.state <> 'OPEN'
            WHERE s.unit_id IS NULL
            UNION ALL
            SELECT 'APPROVED_OTHERWISE', s.unit_id, s.month, 1, ''
            FROM submission s
            WHERE s.unit_id IN (:staying) AND s.month >= :month AND s.state IN ('APPROVED', 'CLOSED')
            UNION ALL
            SELECT 'NOTE', a.unit_id, NULL, COUNT(*), ''
            FROM annotation a
            WHERE a.unit_id IN (:units)
            GROUP BY a.unit_id
            UNION ALL
            SELECT 'LETTER', l.unit_id, NULL, COUNT(*), ''
            FROM letter l
            WHERE l.unit_id IN (:units) AND l.handed_on >= :day AND l.voided_on IS NULL
            GROUP BY l.unit_id
            UNION ALL
            SELECT 'VOIDED', l.unit_id, NULL, COUNT(*), ''
            FROM letter l
            WHERE l.unit_id IN (:units) AND l.handed_on >= :day AND l.voided_on IS NOT NULL
            GROUP BY l.unit_id
            UNION ALL
            SELECT 'CLOSED_MONTH', NULL, c.month, 1, ''
            FROM closed_month c
            WHERE c.month >= :month
            ORDER BY kind, unit_id, month
            """;

    private static final String OFFICERS = """
            SELECT a.username, a.unit_id
            FROM account a
            WHERE a.unit_id IS NOT NULL AND a.enabled
            ORDER BY a.username
            """;

    /** No unit has it; a list in SQL cannot be empty. */
    private static final long NOBODY = -1;

    private final JdbcClient jdbc;

    UnitTracesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param staying units that are there either way, and whose approved reports would be of something else
     * @param day the first day without these units
     * @param month the first month without them
     */
    List<UnitTrace> list(Collection<UnitId> units, Collection<UnitId> staying, LocalDate day, Month month) {
        return jdbc.sql(TRACES)
                .param("units", ids(units))
                .param("staying", ids(staying))
                .param("day", day)
                .param("month", month.key())
                .query((row, number) -> trace(row))
                .list();
    }

    /** Officers who can sign in, and the unit each works for, by name. */
    Map<String, UnitId> officers() {
        var officers = new LinkedHashMap<String, UnitId>();
        jdbc.sql(OFFICERS).query(row -> {
            officers.put(row.getString("username"), new UnitId(row.getLong("unit_id")));
        });
        return officers;
    }

    private static Set<Long> ids(Collection<UnitId> units) {
        return units.isEmpty()
                ? Set.of(NOBODY)
                : units.stream().map(UnitId::value).collect(Collectors.toSet());
    }

    private static UnitTrace trace(ResultSet row) throws SQLException {
        return new UnitTrace(
                UnitTrace.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("unit_id", Long.class))
                        .map(UnitId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("month", LocalDate.class))
                        .map(Month::ofKey)
                        .orElse(null),
                row.getString("names"),
                row.getInt("quantity"));
    }
}
