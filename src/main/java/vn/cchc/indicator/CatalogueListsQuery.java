package vn.cchc.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;
import vn.cchc.platform.TextRows;

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

    private final TextRows rows;

    CatalogueListsQuery(TextRows rows) {
        this.rows = rows;
    }

    List<Map<String, String>> measures() {
        return rows.read(MEASURES);
    }

    List<Map<String, String>> definitions() {
        var found = rows.read(DEFINITIONS);
        found.forEach(row -> row.compute("grades", (column, stored) -> GradeText.write(StoredGrades.read(stored))));
        return found;
    }

    List<Map<String, String>> targets() {
        return rows.read(TARGETS);
    }

    void writeMeasures(List<Map<String, String>> written) {
        rows.write(WRITE_MEASURE, written);
    }

    /** What ends earlier is ended first, so that nothing overlaps in between. */
    void writeDefinitions(List<Map<String, String>> added, List<Map<String, String>> changed) {
        var indicators = Stream.concat(changed.stream(), added.stream()).toList();
        rows.write(FREE_POSITION, indicators);
        rows.write(WRITE_INDICATOR, indicators);
        rows.writeValues(
                UPDATE_DEFINITION,
                byEnd(changed).map(CatalogueListsQuery::definition).toList());
        rows.writeValues(
                INSERT_DEFINITION,
                added.stream().map(CatalogueListsQuery::definition).toList());
    }

    private static MapSqlParameterSource definition(Map<String, String> row) {
        var grades = Optional.ofNullable(row.get("grades")).flatMap(GradeText::read);
        return TextRows.values(row)
                .addValue("grades", grades.map(StoredGrades::write).orElse(null));
    }

    void writeTargets(List<Map<String, String>> added, List<Map<String, String>> changed, Map<String, UnitId> units) {
        rows.writeValues(
                UPDATE_TARGET, byEnd(changed).map(row -> target(row, units)).toList());
        rows.writeValues(
                INSERT_TARGET, added.stream().map(row -> target(row, units)).toList());
    }

    private static MapSqlParameterSource target(Map<String, String> row, Map<String, UnitId> units) {
        var values = TextRows.values(row);
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
}
