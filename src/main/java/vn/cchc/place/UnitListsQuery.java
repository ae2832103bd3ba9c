package vn.cchc.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.platform.TextRows;

/** Which units, successions and calendars are there, of the whole country? And writes many of them at a time. */
@Repository
class UnitListsQuery {

    private static final String VERSIONS = """
            SELECT v.unit_id AS id, v.code, v.kind, v.name, v.name_en, v.parent_id, v.valid_from, v.valid_to,
                   u.calendar_code AS calendar
            FROM unit_version v
            JOIN unit u ON u.id = v.unit_id
            ORDER BY v.unit_id, v.valid_from
            """;

    private static final String SUCCESSIONS = """
            SELECT s.predecessor_id, s.successor_id, s.effective_on, s.kind, s.share
            FROM succession s
            ORDER BY s.effective_on, s.predecessor_id, s.successor_id
            """;

    private static final String CALENDARS = """
            SELECT c.code, c.name, c.name_en, c.first_day, c.unit_due_day, c.district_due_day
            FROM reporting_calendar c
            ORDER BY c.code
            """;

    private static final String KEYS = """
            SELECT v.unit_id, CONCAT(v.code, '@', v.valid_from) AS unit_key
            FROM unit_version v
            WHERE v.valid_from = (SELECT MIN(f.valid_from) FROM unit_version f WHERE f.unit_id = v.unit_id)
            """;

    private static final String NEXT = """
            SELECT COALESCE(MAX(u.id), 0) + 1
            FROM unit u
            """;

    private static final String INSERT_UNIT = """
            INSERT INTO unit (id, calendar_code)
            VALUES (:id, :calendar)
            """;

    private static final String UPDATE_UNIT = """
            UPDATE unit
            SET calendar_code = :calendar
            WHERE id = :id AND calendar_code <> :calendar
            """;

    private static final String INSERT_VERSION = """
            INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from, valid_to)
            VALUES (:id, :code, :name, :name_en, :kind, :parent_id, :valid_from, :valid_to)
            """;

    private static final String UPDATE_VERSION = """
            UPDATE unit_version
            SET code = :code, name = :name, name_en = :name_en, kind = :kind, parent_id = :parent_id, valid_to = :valid_to
            WHERE unit_id = :id AND valid_from = :valid_from
            """;

    private static final String WRITE_SUCCESSION = """
            INSERT INTO succession (predecessor_id, successor_id, effective_on, kind, share)
            VALUES (:predecessor_id, :successor_id, :effective_on, :kind, :share)
            ON DUPLICATE KEY UPDATE kind = VALUES(kind), share = VALUES(share)
            """;

    private static final String INSERT_CALENDAR = """
            INSERT INTO reporting_calendar (code, name, name_en, first_day, unit_due_day, district_due_day)
            VALUES (:code, :name, :name_en, :first_day, :unit_due_day, :district_due_day)
            """;

    private static final String UPDATE_CALENDAR = """
            UPDATE reporting_calendar
            SET name = :name, name_en = :name_en, first_day = :first_day, unit_due_day = :unit_due_day,
                district_due_day = :district_due_day
            WHERE code = :code
            """;

    private final JdbcClient jdbc;
    private final TextRows rows;

    UnitListsQuery(JdbcClient jdbc, TextRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Map<String, String>> versions() {
        var keys = keys();
        var found = rows.read(VERSIONS);
        found.forEach(row -> {
            row.put("unit", key(keys, row.get("id")));
            row.put("parent", key(keys, row.get("parent_id")));
        });
        return found;
    }

    List<Map<String, String>> successions() {
        var keys = keys();
        var found = rows.read(SUCCESSIONS);
        found.forEach(row -> {
            row.put("predecessor", key(keys, row.get("predecessor_id")));
            row.put("successor", key(keys, row.get("successor_id")));
        });
        return found;
    }

    List<Map<String, String>> calendars() {
        return rows.read(CALENDARS);
    }

    private Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        jdbc.sql(KEYS).query(row -> {
            keys.put(row.getString("unit_id"), row.getString("unit_key"));
        });
        return keys;
    }

    private static String key(Map<String, String> keys, @Nullable String id) {
        return Optional.ofNullable(id).map(keys::get).orElse("");
    }

    Map<String, UnitId> ids() {
        var ids = new HashMap<String, UnitId>();
        keys().forEach((id, key) -> ids.put(key, new UnitId(Long.parseLong(id))));
        return ids;
    }

    /** Units are there before anything names them, and what ends earlier is ended first, so that nothing overlaps in between. */
    void writeVersions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        var ids = begin(added);
        var others = changed.stream()
                .sorted(Comparator.comparing(row -> row.getOrDefault("valid_to", "")))
                .map(row -> version(row, ids))
                .toList();
        rows.writeValues(UPDATE_VERSION, others);
        rows.writeValues(UPDATE_UNIT, others);
        rows.writeValues(
                INSERT_VERSION, added.stream().map(row -> version(row, ids)).toList());
    }

    /** Numbers new units itself: the transaction that announced them is the only one that does. */
    private Map<String, UnitId> begin(List<Map<String, String>> added) {
        var ids = new HashMap<>(ids());
        long next = jdbc.sql(NEXT).query(Long.class).single();
        var begun = new ArrayList<SqlParameterSource>();
        for (var row : added) {
            if (!ids.containsKey(row.getOrDefault("unit", ""))) {
                ids.put(row.getOrDefault("unit", ""), new UnitId(next));
                begun.add(new MapSqlParameterSource("id", next).addValue("calendar", row.get("calendar")));
                next++;
            }
        }
        rows.writeValues(INSERT_UNIT, begun);
        return ids;
    }

    private static SqlParameterSource version(Map<String, String> row, Map<String, UnitId> ids) {
        return TextRows.values(row)
                .addValue("id", id(ids, row.get("unit")))
                .addValue("parent_id", id(ids, row.get("parent")));
    }

    private static @Nullable Long id(Map<String, UnitId> ids, @Nullable String key) {
        return Optional.ofNullable(key).map(ids::get).map(UnitId::value).orElse(null);
    }

    void writeSuccessions(List<Map<String, String>> written) {
        var ids = ids();
        rows.writeValues(
                WRITE_SUCCESSION,
                written.stream()
                        .map(row -> (SqlParameterSource) TextRows.values(row)
                                .addValue("predecessor_id", id(ids, row.get("predecessor")))
                                .addValue("successor_id", id(ids, row.get("successor"))))
                        .toList());
    }

    void writeCalendars(List<Map<String, String>> added, List<Map<String, String>> changed) {
        rows.write(UPDATE_CALENDAR, changed);
        rows.write(INSERT_CALENDAR, added);
    }
}
