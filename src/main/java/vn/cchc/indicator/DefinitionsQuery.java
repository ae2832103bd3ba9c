package vn.cchc.indicator;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How is an indicator defined from a day on? Writes one definition at a time. */
@Repository
class DefinitionsQuery {

    private static final String MAKE_ROOM = """
            UPDATE indicator
            SET position = position + 1
            WHERE position >= :position
            ORDER BY position DESC
            """;

    private static final String NEXT_POSITION = """
            SELECT COALESCE(MAX(i.position), 0) + 1
            FROM indicator i
            WHERE i.group_code <= :group
            """;

    private static final String INSERT_INDICATOR = """
            INSERT INTO indicator (code, group_code, position)
            VALUES (:code, :group, :position)
            """;

    private static final String CUT = """
            UPDATE indicator_definition
            SET valid_to = :day
            WHERE indicator_code = :code AND valid_from < :day AND valid_to > :day
            """;

    private static final String DELETE = """
            DELETE FROM indicator_definition
            WHERE indicator_code = :code AND valid_from = :day
            """;

    private static final String INSERT = """
            INSERT INTO indicator_definition
                (indicator_code, valid_from, valid_to, name, name_en, short_name, short_name_en, definition, definition_en,
                 unit, unit_en, kind, direction, numerator, denominator, over_time, over_units, frequency, audience,
                 minimum_volume, decimals, grades, source)
            VALUES (:code, :valid_from, :valid_to, :name, :name_en, :short_name, :short_name_en, :definition, :definition_en,
                    :unit, :unit_en, :kind, :direction, :numerator, :denominator, :over_time, :over_units, :frequency, :audience,
                    :minimum_volume, :decimals, :grades, :source)
            """;

    private static final String REWORD = """
            UPDATE indicator_definition
            SET name = :name, name_en = :name_en, short_name = :short_name, short_name_en = :short_name_en,
                definition = :definition, definition_en = :definition_en, unit = :unit, unit_en = :unit_en,
                source = :source
            WHERE indicator_code = :code AND valid_from = :valid_from
            """;

    private static final String EXTEND = """
            UPDATE indicator_definition
            SET valid_to = :valid_to
            WHERE indicator_code = :code AND valid_to = :day
            """;

    private final JdbcClient jdbc;

    DefinitionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last place of its group; those after it move by one. */
    void insertIndicator(IndicatorCode code) {
        int position = jdbc.sql(NEXT_POSITION)
                .param("group", code.group())
                .query(Integer.class)
                .single();
        jdbc.sql(MAKE_ROOM).param("position", position).update();
        jdbc.sql(INSERT_INDICATOR)
                .param("code", code.value())
                .param("group", code.group())
                .param("position", position)
                .update();
    }

    /** The definition in force on the day holds up to the day before. */
    void cut(IndicatorCode code, LocalDate day) {
        jdbc.sql(CUT).param("code", code.value()).param("day", day).update();
    }

    void delete(IndicatorCode code, LocalDate validFrom) {
        jdbc.sql(DELETE).param("code", code.value()).param("day", validFrom).update();
    }

    /** The definition that ended on a day goes on up to another one. */
    void extend(IndicatorCode code, LocalDate endedOn, LocalDate validTo) {
        jdbc.sql(EXTEND)
                .param("code", code.value())
                .param("day", endedOn)
                .param("valid_to", validTo)
                .update();
    }

    void insert(Indicator indicator, LocalDate validTo) {
        var denominator = indicator.denominator();
        words(INSERT, indicator.code(), indicator.validFrom(), indicator.labels())
                .param("valid_to", validTo)
                .param("kind", indicator.kind().name())
                .param("direction", indicator.direction().name())
                .param("numerator", indicator.numerator().text())
                .param("denominator", denominator == null ? null : denominator.text())
                .param("over_time", indicator.overTime().name())
                .param("over_units", indicator.overUnits().name())
                .param("frequency", indicator.frequency().months())
                .param("audience", indicator.audience().name())
                .param("minimum_volume", indicator.minimumVolume())
                .param("decimals", indicator.decimals())
                .param("grades", StoredGrades.write(indicator.grades()))
                .update();
    }

    void reword(IndicatorCode code, LocalDate validFrom, Indicator.Labels labels) {
        words(REWORD, code, validFrom, labels).update();
    }

    private JdbcClient.StatementSpec words(
            String sql, IndicatorCode code, LocalDate validFrom, Indicator.Labels labels) {
        return jdbc.sql(sql)
                .param("code", code.value())
                .param("valid_from", validFrom)
                .param("name", labels.name())
                .param("name_en", labels.nameEn())
                .param("short_name", labels.shortName())
                .param("short_name_en", labels.shortNameEn())
                .param("definition", labels.definition())
                .param("definition_en", labels.definitionEn())
                .param("unit", labels.unit())
                .param("unit_en", labels.unitEn())
                .param("source", labels.source());
    }
}
