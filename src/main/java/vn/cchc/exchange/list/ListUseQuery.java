package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;

/** What do reports and letters depend on? */
@Repository
class ListUseQuery {

    /** Reports that were only opened hold nothing yet; voided letters stay in the register. */
    private static final String LAST_MONTHS = """
            SELECT CONCAT(v.code, '@', v.valid_from) AS unit_key, MAX(r.month) AS month
            FROM (SELECT s.unit_id, MAX(s.month) AS month
                  FROM submission s
                  WHERE s.state <> 'OPEN'
                  GROUP BY s.unit_id
                  UNION ALL
                  SELECT o.unit_id, MAX(o.month)
                  FROM observation o
                  GROUP BY o.unit_id
                  UNION ALL
                  SELECT l.unit_id, MAX(l.month)
                  FROM letter l
                  GROUP BY l.unit_id) r
            JOIN unit_version v ON v.unit_id = r.unit_id
            WHERE v.valid_from = (SELECT MIN(f.valid_from) FROM unit_version f WHERE f.unit_id = v.unit_id)
            GROUP BY v.unit_id
            """;

    private static final String MEASURES = """
            SELECT DISTINCT o.measure_code FROM observation o
            UNION
            SELECT DISTINCT d.measure_code FROM draft_value d
            UNION
            SELECT t.measure_code FROM letter_type t
            UNION
            SELECT c.measure_code FROM letter_occasion c WHERE c.measure_code IS NOT NULL
            """;

    private static final String RULED = """
            SELECT DISTINCT m.code
            FROM measure m
            JOIN entry_rule r ON CONCAT_WS(' ', r.left_formula, r.right_formula) REGEXP CONCAT('\\\\b', m.code, '\\\\b')
            """;

    private static final String TYPES = """
            SELECT DISTINCT l.type_code FROM letter l
            """;

    private static final String OCCASIONS = """
            SELECT DISTINCT l.occasion_code FROM letter l
            """;

    private final JdbcClient jdbc;

    ListUseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListUse use() {
        Map<String, Month> months = new HashMap<>();
        jdbc.sql(LAST_MONTHS).query(row -> {
            months.put(row.getString("unit_key"), Month.ofKey(row.getObject("month", LocalDate.class)));
        });
        return new ListUse(
                months,
                months.values().stream().max(Comparator.comparing(Month::key)),
                codes(MEASURES),
                codes(RULED),
                codes(TYPES),
                codes(OCCASIONS));
    }

    private Set<String> codes(String sql) {
        return new HashSet<>(jdbc.sql(sql).query(String.class).list());
    }
}
