package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.place.UnitId;

/** Which measures, definitions and targets are there? And writes many of them at a time. */
@Repository
class CatalogueListsQuery {

    private static final String MEASURES = """
            SELECT m.code, m.name, m.name_en, m.unit AS unit_of_measure,
                   m.unit_en AS unit_of_measure_en, m.kind, m.frequency, m.source,
                   COALESCE(CAST(m.ended_on AS CHAR), '9999-12-31') AS ended_on
            FROM measure m
            ORDER BY m.code
            """;

    private static final String DEFINITIONS = """
            SELECT d.indicator_code AS code, i.group_code, i.position, d.valid_from, d.valid_to, d.name, d.name_en,
                   d.short_name, d.short_name_en, d.definition, d.definition_en, d.unit AS unit_of_measure,
                   d.unit_en AS unit_of_measure_en, d.kind, d.direction,
                   d.numerator, d.denominator, d.over_time, d.over_units, d.frequency, d.audience, d.minimum_volume,
                   d.decimals, d.grades, d.source
            FROM indicator i
            JOIN indicator_definition d ON d.indicator_code = i.code
            ORDER BY i.position, d.valid_from
            """;

    private static final String TARGETS = """
            SELECT t.indicator_code AS indicator, NULLIF(t.unit_kind, 'ANY') AS unit_kind, NULLIF(t.unit_id, 0) AS unit_id,
                   t.valid_from, t.valid_to, COALESCE(CAST(t.value AS CHAR), 'EXEMPT') AS value, t.near_band
            FROM target t
            JOIN indicator i ON i.code = t.indicator_code
            ORDER BY i.position, t.unit_kind, t.unit_id, t.valid_from
            """;

    private static final String WRITE_MEASURE = """
            INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source, ended_on)
            VALUES (:code, :name, :name_en, :unit_of_measure, :unit_of_measure_en, :kind, :frequency, :source,
                    NULLIF(:ended_on, '9999-12-31'))
            ON DUPLICATE KEY UPDATE name = VALUES(name), name_en = VALUES(name_en), unit = VALUES(unit),
                                    unit_en = VALUES(unit_en), kind = VALUES(kind), frequency = VALUES(frequency),
                                    source = VALUES(source), ended_on = VALUES(ended_on)
            """;

    /** Positions are unique: those that move step out of the way before they come to stand. */
    private static final String FREE_POSITION = """
            UPDATE indicator
            SET position = -position
            WHERE code = :code AND position <> :position
            """;

    private static final String WRITE_INDICATOR = """
            INSERT INTO indicator (code, group_code, position)
            VALUES (:code, :group_code, :position)
            ON DUPLICATE KEY UPDATE group_code = VALUES(group_code), position = VALUES(position)
            """;

    private static final String INSERT_DEFINITION = """
            INSERT INTO indicator_definition (indicator_code, valid_from, valid_to, name, name_en, short_name,
                                              short_name_en, definition, definition_en, unit, unit_en, kind, direction,
                                              numerator, denominator, over_time, over_units, frequency, audience,
                                              minimum_volume, decimals, grades, source)
            VALUES (:code, :valid_from, :valid_to, :name, :name_en, :short_name, :short_name_en, :definition,
                    :definition_en, :unit_of_measure, :unit_of_measure_en, :kind, :direction, :numerator, :denominator, :over_time,
                    :over_units, :frequency, :audience, :minimum_volume, :decimals, :grades, :source)
            """;

    private static final String UPDATE_DEFINITION = """
            UPDATE indicator_definition
            SET valid_to = :valid_to, name = :name, name_en = :name_en, short_name = :short_name,
                short_name_en = :short_name_en, definition = :definition, definition_en = :definition_en,
                unit = :unit_of_measure, unit_en = :unit_of_measure_en, kind = :kind, direction = :direction, numerator = :numerator,
                denominator = :denominator, over_time = :over_time, over_units = :over_units, frequency = :frequency,
                audience = :audience, minimum_volume = :minimum_volume, decimals = :decimals, grades = :grades,
                source = :source
            WHERE indicator_code = :code AND valid_from = :valid_from
            """;

    private static final String INSERT_TARGET = """
            INSERT INTO target (indicator_code, unit_kind, unit_id, valid_from, valid_to, value, near_band)
            VALUES (:indicator, COALESCE(:unit_kind, 'ANY'), :unit_id, :valid_from, :valid_to, :value, :near_band)
            """;

    private static final String UPDATE_TARGET = """
            UPDATE target
            SET valid_to = :valid_to, value = :value, near_band = :near_band
            WHERE indicator_code = :indicator AND unit_kind = COALESCE(:unit_kind, 'ANY') AND unit_id = :unit_id
              AND valid_from = :valid_from
            """;

    private static final String EXEMPT = "EXEMPT";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json = new JsonMapper();

    CatalogueListsQuery(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Map<String, String>> measures() {
        return rows(MEASURES);
    }

    List<Map<String, String>> definitions() {
        var rows = rows(DEFINITIONS);
        rows.forEach(row -> row.put("grades", line(row.getOrDefault("grades", ""))));
        return rows;
    }

    List<Map<String, String>> targets() {
        return rows(TARGETS);
    }

    private List<Map<String, String>> rows(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> {
                    var values = new LinkedHashMap<String, String>();
                    var columns = row.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        values.put(columns.getColumnLabel(i), Objects.requireNonNullElse(row.getString(i), ""));
                    }
                    return (Map<String, String>) values;
                })
                .list();
    }

    private String line(String stored) {
        var grades = new ArrayList<Grade>();
        if (!stored.isEmpty()) {
            for (var grade : json.readTree(stored)) {
                grades.add(new Grade(
                        grade.get("from").decimalValue(),
                        grade.get("name").asString(),
                        grade.get("name_en").asString()));
            }
        }
        return GradeText.write(grades);
    }

    private String stored(List<Grade> grades) {
        return json.writeValueAsString(grades.stream()
                .map(grade -> {
                    var written = new LinkedHashMap<String, Object>();
                    written.put("from", plain(grade.from()));
                    written.put("name", grade.name());
                    written.put("name_en", grade.nameEn());
                    return written;
                })
                .toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    void writeMeasures(List<Map<String, String>> written) {
        batch(WRITE_MEASURE, written.stream().map(CatalogueListsQuery::values).toList());
    }

    /** What ends earlier is ended first, so that nothing overlaps in between. */
    void writeDefinitions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        var indicators = Stream.concat(changed.stream(), added.stream())
                .map(CatalogueListsQuery::values)
                .toList();
        batch(FREE_POSITION, indicators);
        batch(WRITE_INDICATOR, indicators);
        batch(UPDATE_DEFINITION, byEnd(changed).map(this::definition).toList());
        batch(INSERT_DEFINITION, added.stream().map(this::definition).toList());
    }

    private MapSqlParameterSource definition(Map<String, String> row) {
        var grades = Optional.ofNullable(row.get("grades")).flatMap(GradeText::read);
        return values(row).addValue("grades", grades.map(this::stored).orElse(null));
    }

    void writeTargets(List<Map<String, String>> added, List<Map<String, String>> changed, Map<String, UnitId> units) {
        batch(UPDATE_TARGET, byEnd(changed).map(row -> target(row, units)).toList());
        batch(INSERT_TARGET, added.stream().map(row -> target(row, units)).toList());
    }

    private static MapSqlParameterSource target(Map<String, String> row, Map<String, UnitId> units) {
        var values = values(row);
        if (EXEMPT.equals(row.get("value"))) {
            values.addValue("value", null);
        }
        var unit = row.getOrDefault("unit", "");
        return values.addValue(
                "unit_id",
                unit.isEmpty() ? 0 : Objects.requireNonNull(units.get(unit)).value());
    }

    private static Stream<Map<String, String>> byEnd(List<Map<String, String>> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.getOrDefault("valid_to", "")));
    }

    private static MapSqlParameterSource values(Map<String, String> row) {
        var values = new MapSqlParameterSource();
        row.forEach((column, text) -> values.addValue(column, text.isEmpty() ? null : text));
        return values;
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }
}
