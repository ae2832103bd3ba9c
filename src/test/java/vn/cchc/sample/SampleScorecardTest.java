package vn.cchc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.platform.SampleTest;

/** What July 2017 looks like, worked out without the program's own rules. */
@SampleTest
class SampleScorecardTest {

    private static final String FIGURES = """
            SELECT o.measure_code, o.value
            FROM observation o
            JOIN submission s ON s.unit_id = o.unit_id AND s.month = o.month AND s.state IN ('APPROVED', 'CLOSED')
            JOIN unit_version v ON v.unit_id = o.unit_id AND v.valid_from <= s.due_on AND v.valid_to > s.due_on
            WHERE v.code = :unit AND o.month = :month
            UNION ALL
            SELECT m.code, COUNT(o.measure_code)
            FROM measure m
            JOIN unit_version v ON v.code = :unit AND v.valid_from <= :month AND v.valid_to > :month
            LEFT JOIN letter l ON l.unit_id = v.unit_id AND l.month = :month AND l.voided_on IS NULL
            LEFT JOIN letter_occasion o ON o.code = l.occasion_code AND o.measure_code = m.code
            WHERE m.code IN ('letters_late_dossier', 'letters_life_event')
            GROUP BY m.code
            UNION ALL
            SELECT 'reports_due', 1
            UNION ALL
            SELECT 'reports_on_time', COALESCE(DATE(s.submitted_at) <= s.due_on, 0)
            FROM submission s
            JOIN unit_version v ON v.unit_id = s.unit_id AND v.valid_from <= s.due_on AND v.valid_to > s.due_on
            WHERE v.code = :unit AND s.month = :month
            """;

    /** In the order of the codes, Trừ Văn Thố first; + met, ~ near, ! missed, – not reported. */
    private static final String EXPECTED = """
            A1        1+      1+      1+      1+      1+      1+      1+
            A2    100,0+  100,0+  100,0+  100,0+  100,0+   95,8~  100,0+
            A3        0!      1+      1+      1+      1+      1+      1+
            A4        0!      2+      4+       –      2+      2+      3+
            B4     50,0!  100,0+  100,0+       –  100,0+   k.p.s   80,0~
            B5     73,3+   73,3+   72,2+       –   68,8+   69,2+   72,7+
            C2     88,6!   97,2+   99,0+       –   95,1+  100,0+   95,0+
            C3        4!      0+      0+       –      0+      0+      2!
            C4      5,1!    0,0+    0,0+       –    0,0+    0,0+    1,0~
            C5    100,0+  100,0+  100,0+  100,0+   98,2~  100,0+  100,0+
            C6        0!      1+      3+      1+      1+      1+      2+
            D1     35,9!   52,3+   61,8+       –   38,2!   45,1~   46,0~
            D2     20,8!   26,9~   37,9+       –   27,5~   32,3+   32,8+
            D3     74,4!   81,8+   86,4+       –   80,9+   82,4+   84,0+
            E1     84,4!   93,1+   94,6+   91,8+   89,7~   91,0+   90,2+
            E2     81,8!  100,0+  100,0+       –   95,0~       –  100,0+
            F2    100,0+  100,0+  100,0+       –   75,0!  100,0+  100,0+
            F3    100,0+   k.p.s   83,3~  100,0+  100,0+   k.p.s  100,0+
            F4        1+      1+      2+      1+      1+      1+      1+
            G1    100,0+  100,0+  100,0+    0,0!  100,0+  100,0+  100,0+
            G2        1+      1+      1+      1+      1+      1+      1+
            G3     76,5~   84,5+   91,5+   81,0+   80,5+   82,0+   83,3+
            G4     15,1+   16,3+   16,7+   15,6+   15,0+   15,9+   15,5+
            Đạt    10/23   21/22   22/23   11/23   17/23   18/21   19/23
            """;

    private final JdbcClient jdbc;

    SampleScorecardTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void letsFourOfSevenCommunesReachEightyPercentInJuly() {
        var table = new StringBuilder();
        var cells = new HashMap<String, String>();
        Rule.all().forEach(rule -> {
            for (var commune : Commune.values()) {
                cells.put(rule.code() + commune, rule.cell(figures(commune, rule.month())));
            }
        });
        Rule.all().forEach(rule -> table.append(line(rule.code(), cells)));
        table.append(shares(cells));
        assertThat(table).hasToString(EXPECTED);
    }

    private static String line(String code, Map<String, String> cells) {
        var line = new StringBuilder("%-4s".formatted(code));
        for (var commune : Commune.values()) {
            line.append("%8s".formatted(cells.get(code + commune)));
        }
        return line.append('\n').toString();
    }

    private static String shares(Map<String, String> cells) {
        var line = new StringBuilder("Đạt ");
        for (var commune : Commune.values()) {
            var judged = Rule.all()
                    .map(rule -> String.valueOf(cells.get(rule.code() + commune)))
                    .filter(cell -> !cell.equals("k.p.s"))
                    .toList();
            long met = judged.stream().filter(cell -> cell.endsWith("+")).count();
            line.append("%8s".formatted(met + "/" + judged.size()));
        }
        return line.append('\n').toString();
    }

    private Map<String, @Nullable BigDecimal> figures(Commune commune, String month) {
        var figures = new HashMap<String, @Nullable BigDecimal>();
        jdbc.sql(FIGURES)
                .param("unit", commune.code)
                .param("month", month + "-01")
                .query((row, number) -> figures.put(row.getString(1), row.getBigDecimal(2)))
                .list();
        return figures;
    }
}
