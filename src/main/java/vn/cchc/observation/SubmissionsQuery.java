package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Which reports are there, and what was said about them? They are due by the calendar, as everywhere. */
@Repository
class SubmissionsQuery {

    private static final String OF_SPAN = """
            SELECT s.unit_id, s.month, s.state, s.submitted_at, s.decided_at,
                   c.code AS calendar, c.first_day, c.unit_due_day
            FROM submission FOR SYSTEM_TIME AS OF :as_of s
            JOIN unit u ON u.id = s.unit_id
            JOIN reporting_calendar c ON c.code = u.calendar_code
            WHERE s.month BETWEEN :first AND :last
            ORDER BY s.month, s.unit_id
            """;

    private static final String OF_UNIT = """
            SELECT s.unit_id, s.month, s.state, s.submitted_at, s.decided_at,
                   c.code AS calendar, c.first_day, c.unit_due_day,
                   e.indicator_code, e.text, e.author_title, e.written_on
            FROM submission FOR SYSTEM_TIME AS OF :as_of s
            JOIN unit u ON u.id = s.unit_id
            JOIN reporting_calendar c ON c.code = u.calendar_code
            LEFT JOIN explanation FOR SYSTEM_TIME AS OF :as_of e
                   ON e.unit_id = s.unit_id AND e.month = s.month AND s.state IN ('APPROVED', 'CLOSED')
            WHERE s.unit_id = :unit AND s.month BETWEEN :first AND :last
            ORDER BY s.month DESC, e.indicator_code
            """;

    private final JdbcClient jdbc;

    SubmissionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Submission> list(Span span, AsOf asOf) {
        return jdbc.sql(OF_SPAN)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .param("as_of", asOf.bound())
                .query((row, number) -> submission(row))
                .list();
    }

    UnitReports reportsOf(UnitId unit, Span span, AsOf asOf) {
        var submissions = new LinkedHashMap<Month, Submission>();
        var explanations = new ArrayList<Explanation>();
        jdbc.sql(OF_UNIT)
                .param("unit", unit.value())
                .param("first", span.first().key())
                .param("last", span.last().key())
                .param("as_of", asOf.bound())
                .query(row -> {
                    var submission = submission(row);
                    submissions.put(submission.month(), submission);
                    if (row.getString("indicator_code") != null) {
                        explanations.add(explanation(submission, row));
                    }
                });
        return new UnitReports(List.copyOf(submissions.values()), explanations);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        var month = Month.ofKey(row.getObject("month", LocalDate.class));
        return new Submission(
                new UnitId(row.getLong("unit_id")),
                month,
                SubmissionState.valueOf(row.getString("state")),
                calendar(row).dueOn(month),
                row.getObject("submitted_at", LocalDateTime.class),
                row.getObject("decided_at", LocalDateTime.class));
    }

    private static ReportingCalendar calendar(ResultSet row) throws SQLException {
        return new ReportingCalendar(row.getString("calendar"), row.getInt("first_day"), row.getInt("unit_due_day"));
    }

    private static Explanation explanation(Submission submission, ResultSet row) throws SQLException {
        return new Explanation(
                submission.unit(),
                submission.month(),
                new IndicatorCode(row.getString("indicator_code")),
                row.getString("text"),
                row.getString("author_title"),
                row.getObject("written_on", LocalDate.class));
    }
}
