package vn.cchc.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;

/** Where are the measures used? One row for each; names are separated by a line break, which none contains. */
@Repository
class MeasureUsesQuery {

    private static final String USES = """
            SELECT m.code,
                   (SELECT GROUP_CONCAT(DISTINCT d.indicator_code ORDER BY d.indicator_code SEPARATOR '\\n')
                    FROM indicator_definition d
                    WHERE d.valid_to > :today
                      AND CONCAT_WS(' ', d.numerator, d.denominator) REGEXP CONCAT('\\\\b', m.code, '\\\\b')) AS indicators,
                   (SELECT GROUP_CONCAT(DISTINCT d.indicator_code ORDER BY d.indicator_code SEPARATOR '\\n')
                    FROM indicator_definition d
                    WHERE d.valid_to <= :today
                      AND CONCAT_WS(' ', d.numerator, d.denominator) REGEXP CONCAT('\\\\b', m.code, '\\\\b')) AS former,
                   (SELECT GROUP_CONCAT(IF(:vietnamese, r.name, r.name_en) ORDER BY r.position SEPARATOR '\\n')
                    FROM entry_rule r
                    WHERE CONCAT_WS(' ', r.left_formula, r.right_formula) REGEXP CONCAT('\\\\b', m.code, '\\\\b')) AS rules,
                   (SELECT GROUP_CONCAT(IF(:vietnamese, l.name, l.name_en) ORDER BY l.position SEPARATOR '\\n')
                    FROM (SELECT t.measure_code, t.name, t.name_en, t.position, t.ended_on
                          FROM letter_type t
                          UNION ALL
                          SELECT o.measure_code, o.name, o.name_en, 1000 + o.position,
                                 LEAST(COALESCE(o.ended_on, y.ended_on), COALESCE(y.ended_on, o.ended_on))
                          FROM letter_occasion o
                          JOIN letter_type y ON y.code = o.type_code) l
                    WHERE l.measure_code = m.code AND (l.ended_on IS NULL OR l.ended_on > :today)) AS letters,
                   (SELECT GROUP_CONCAT(IF(:vietnamese, l.name, l.name_en) ORDER BY l.position SEPARATOR '\\n')
                    FROM (SELECT t.measure_code, t.name, t.name_en, t.position, t.ended_on
                          FROM letter_type t
                          UNION ALL
                          SELECT o.measure_code, o.name, o.name_en, 1000 + o.position,
                                 LEAST(COALESCE(o.ended_on, y.ended_on), COALESCE(y.ended_on, o.ended_on))
                          FROM letter_occasion o
                          JOIN letter_type y ON y.code = o.type_code) l
                    WHERE l.measure_code = m.code AND l.ended_on <= :today) AS former_letters,
                   EXISTS (SELECT 1
                           FROM observation FOR SYSTEM_TIME ALL o
                           WHERE o.measure_code = m.code)
                   OR EXISTS (SELECT 1
                              FROM draft_value v
                              WHERE v.measure_code = m.code) AS reported
            FROM measure m
            ORDER BY m.code
            """;

    private final JdbcClient jdbc;

    MeasureUsesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param vietnamese in which language names are told */
    Map<MeasureCode, MeasureUses> uses(LocalDate today, boolean vietnamese) {
        var uses = new HashMap<MeasureCode, MeasureUses>();
        jdbc.sql(USES).param("today", today).param("vietnamese", vietnamese).query(row -> {
            uses.put(new MeasureCode(row.getString("code")), uses(row));
        });
        return uses;
    }

    private static MeasureUses uses(ResultSet row) throws SQLException {
        var indicators = names(row.getString("indicators"));
        return new MeasureUses(
                indicators,
                names(row.getString("former")).stream()
                        .filter(code -> !indicators.contains(code))
                        .toList(),
                names(row.getString("rules")),
                names(row.getString("letters")),
                names(row.getString("former_letters")),
                row.getBoolean("reported"));
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }
}
