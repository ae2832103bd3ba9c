package vn.cchc.observation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.Questionnaire.FormBasics;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** What is a unit's report of a month made of, and what was handed in? */
@Repository
class FormQuery {

    private static final String MEASURES = """
            SELECT m.code, m.name, m.name_en, m.unit, m.unit_en, m.kind
            FROM measure m
            WHERE m.source = 'REPORTED'
            ORDER BY m.code
            """;

    private static final String RULES = """
            SELECT r.code, r.left_formula, r.relation, r.right_formula, r.name, r.name_en
            FROM entry_rule r
            ORDER BY r.position
            """;

    /** One row for each month that has a report or is closed. */
    private static final String REPORTS = """
            SELECT wanted.month, s.state, s.due_on, s.submitted_at, s.decided_at, s.note,
                   c.month IS NOT NULL AS month_closed,
                   COALESCE(a.display_name, s.submitted_by) AS submitted_by,
                   COALESCE(b.display_name, s.decided_by) AS decided_by
            FROM (SELECT r.month
                  FROM submission r
                  WHERE r.unit_id = :unit AND r.month BETWEEN :first AND :last
                  UNION
                  SELECT m.month
                  FROM closed_month m
                  WHERE m.month BETWEEN :first AND :last) wanted
            LEFT JOIN submission s ON s.month = wanted.month AND s.unit_id = :unit
            LEFT JOIN closed_month c ON c.month = wanted.month
            LEFT JOIN account a ON a.username = s.submitted_by
            LEFT JOIN account b ON b.username = s.decided_by
            """;

    private static final String VALUES = """
            SELECT o.month, o.measure_code, o.value
            FROM observation o
            WHERE o.unit_id = :unit AND o.month IN (:months)
            """;

    private static final String EXPLANATIONS = """
            SELECT e.indicator_code, e.text
            FROM explanation e
            WHERE e.unit_id = :unit AND e.month = :month
            """;

    /** Counted as the figures count them: live, dated up to today, not voided. */
    private static final String REGISTER = """
            SELECT t.measure_code, COUNT(*) AS quantity
            FROM letter l
            JOIN letter_type t ON t.code = l.type_code
            WHERE l.month = :month AND l.unit_id = :unit AND l.handed_on <= :today AND l.voided_on IS NULL
            GROUP BY t.measure_code
            UNION ALL
            SELECT o.measure_code, COUNT(*)
            FROM letter l
            JOIN letter_occasion o ON o.code = l.occasion_code AND o.measure_code IS NOT NULL
            WHERE l.month = :month AND l.unit_id = :unit AND l.handed_on <= :today AND l.voided_on IS NULL
            GROUP BY o.measure_code
            """;

    private final JdbcClient jdbc;

    FormQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FormBasics basics() {
        var measures = new HashMap<MeasureCode, FormMeasure>();
        jdbc.sql(MEASURES)
                .query((row, number) -> measure(row))
                .list()
                .forEach(measure -> measures.put(measure.code(), measure));
        return new FormBasics(measures, rules());
    }

    List<EntryRule> rules() {
        return jdbc.sql(RULES).query((row, number) -> rule(row)).list();
    }

    private static FormMeasure measure(ResultSet row) throws SQLException {
        return new FormMeasure(
                new MeasureCode(row.getString("code")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("unit"),
                row.getString("unit_en"),
                MeasureKind.valueOf(row.getString("kind")));
    }

    private static EntryRule rule(ResultSet row) throws SQLException {
        return new EntryRule(
                row.getString("code"),
                Formula.parse(row.getString("left_formula")),
                EntryRule.Relation.valueOf(row.getString("relation")),
                Formula.parse(row.getString("right_formula")),
                row.getString("name"),
                row.getString("name_en"));
    }

    /** The reports of every month of the span, oldest first; those that nobody has begun are open. */
    List<Report> reports(UnitId unit, Span span, ReportingCalendar calendar) {
        var found = new HashMap<Month, Report>();
        jdbc.sql(REPORTS)
                .param("unit", unit.value())
                .param("first", span.first().key())
                .param("last", span.last().key())
                .query(row -> {
                    var report = report(unit, calendar, row);
                    found.put(report.month(), report);
                });
        return span.months().stream()
                .map(month -> found.getOrDefault(month, Report.notBegun(unit, month, calendar.dueOn(month))))
                .toList();
    }

    private static Report report(UnitId unit, ReportingCalendar calendar, ResultSet row) throws SQLException {
        var month = Month.ofKey(row.getObject("month", LocalDate.class));
        var state = row.getString("state");
        return new Report(
                unit,
                month,
                state == null ? SubmissionState.OPEN : SubmissionState.valueOf(state),
                state == null ? calendar.dueOn(month) : row.getObject("due_on", LocalDate.class),
                row.getBoolean("month_closed"),
                row.getObject("submitted_at", LocalDateTime.class),
                row.getString("submitted_by"),
                row.getObject("decided_at", LocalDateTime.class),
                row.getString("decided_by"),
                row.getString("note"));
    }

    /** What was handed in of these months, approved or not. */
    ReportedValues values(UnitId unit, Set<Month> months) {
        var values = new HashMap<Month, Map<MeasureCode, BigDecimal>>();
        jdbc.sql(VALUES)
                .param("unit", unit.value())
                .param("months", months.stream().map(Month::key).toList())
                .query(row -> {
                    var month = Month.ofKey(row.getObject("month", LocalDate.class));
                    values.computeIfAbsent(month, first -> new HashMap<>())
                            .put(new MeasureCode(row.getString("measure_code")), row.getBigDecimal("value"));
                });
        return new ReportedValues(values);
    }

    Map<IndicatorCode, String> explanations(UnitId unit, Month month) {
        var texts = new HashMap<IndicatorCode, String>();
        jdbc.sql(EXPLANATIONS)
                .param("unit", unit.value())
                .param("month", month.key())
                .query(row -> {
                    texts.put(new IndicatorCode(row.getString("indicator_code")), row.getString("text"));
                });
        return texts;
    }

    /** What the register of letters counts in the month; what is not there is zero. */
    Map<MeasureCode, BigDecimal> counted(UnitId unit, Month month, LocalDate today) {
        var counts = new HashMap<MeasureCode, BigDecimal>();
        jdbc.sql(REGISTER)
                .param("unit", unit.value())
                .param("month", month.key())
                .param("today", today)
                .query(row -> {
                    counts.put(new MeasureCode(row.getString("measure_code")), row.getBigDecimal("quantity"));
                });
        return counts;
    }

    /** A list in SQL cannot be empty. */
    static List<String> codes(Set<MeasureCode> measures) {
        return measures.isEmpty()
                ? List.of("-")
                : measures.stream().map(MeasureCode::value).toList();
    }
}
