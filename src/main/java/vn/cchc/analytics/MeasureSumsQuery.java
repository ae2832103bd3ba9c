package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/**
 * What do the approved numbers of every unit and measure add up to over some spans of months?
 *
 * <p>One statement, however many spans. Three sources flow together: observations of approved reports, the register of
 * letters (live, it needs no approval) and the reports' own dates. Quarterly and yearly measures are summed over the
 * reports {@link Frequency#reportMonths} names for the span.
 */
@Repository
class MeasureSumsQuery {

    private static final String SUMS = """
            WITH span AS (
                SELECT s.number, s.first_month, s.last_month, s.frequency
                FROM JSON_TABLE(:spans, '$[*]' COLUMNS (
                    number INT PATH '$.number',
                    first_month DATE PATH '$.first',
                    last_month DATE PATH '$.last',
                    frequency INT PATH '$.frequency')) s
            ),
            figure AS (
                SELECT o.unit_id, o.measure_code, o.month, o.value
                FROM observation o
                JOIN submission s ON s.month = o.month AND s.unit_id = o.unit_id
                WHERE o.month BETWEEN :first AND :last AND s.state IN ('APPROVED', 'CLOSED')
                UNION ALL
                SELECT l.unit_id, t.measure_code, l.month, COUNT(*)
                FROM letter l
                JOIN letter_type t ON t.code = l.type_code
                WHERE l.month BETWEEN :first AND :last AND l.handed_on <= :today AND l.voided_on IS NULL
                GROUP BY l.unit_id, t.measure_code, l.month
                UNION ALL
                SELECT l.unit_id, o.measure_code, l.month, COUNT(*)
                FROM letter l
                JOIN letter_occasion o ON o.code = l.occasion_code AND o.measure_code IS NOT NULL
                WHERE l.month BETWEEN :first AND :last AND l.handed_on <= :today AND l.voided_on IS NULL
                GROUP BY l.unit_id, o.measure_code, l.month
                UNION ALL
                SELECT s.unit_id, 'reports_on_time', s.month, 1
                FROM submission s
                WHERE s.month BETWEEN :first AND :last AND s.due_on < :today AND DATE(s.submitted_at) <= s.due_on
            )
            SELECT p.number, f.unit_id, f.measure_code, SUM(f.value) AS total
            FROM figure f
            JOIN measure m ON m.code = f.measure_code
            JOIN span p ON p.frequency = m.frequency AND f.month BETWEEN p.first_month AND p.last_month
            GROUP BY p.number, f.unit_id, f.measure_code
            """;

    /** One run of months to sum over, for the measures of one frequency. */
    private record Window(int number, LocalDate first, LocalDate last, int frequency) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    MeasureSumsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sums over each span; figures dated after today do not count yet. Empty spans give empty sums. */
    MeasureSums sums(Collection<Span> spans, LocalDate today) {
        var wanted = List.copyOf(new LinkedHashSet<>(spans));
        if (wanted.isEmpty()) {
            return new MeasureSums(Map.of());
        }
        var windows = windows(wanted);
        var sums = new HashMap<MeasureSums.Key, BigDecimal>();
        jdbc.sql(SUMS)
                .param("spans", json.writeValueAsString(windows))
                .param(
                        "first",
                        windows.stream()
                                .map(Window::first)
                                .min(LocalDate::compareTo)
                                .orElseThrow())
                .param(
                        "last",
                        windows.stream()
                                .map(Window::last)
                                .max(LocalDate::compareTo)
                                .orElseThrow())
                .param("today", today)
                .query(row -> {
                    var key = new MeasureSums.Key(
                            wanted.get(row.getInt("number")),
                            new UnitId(row.getLong("unit_id")),
                            new MeasureCode(row.getString("measure_code")));
                    sums.put(key, row.getBigDecimal("total"));
                });
        return new MeasureSums(sums);
    }

    private static List<Window> windows(List<Span> spans) {
        var windows = new ArrayList<Window>();
        for (int number = 0; number < spans.size(); number++) {
            for (var frequency : Frequency.values()) {
                List<Month> months = frequency.reportMonths(spans.get(number));
                windows.add(new Window(
                        number, months.getFirst().key(), months.getLast().key(), frequency.months()));
            }
        }
        return windows;
    }
}
