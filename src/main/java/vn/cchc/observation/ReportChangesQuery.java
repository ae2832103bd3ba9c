package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Which reports came in, went back or were corrected since a moment, by whom and why? */
@Repository
class ReportChangesQuery {

    /** One row for each corrected number, and one for a report without any. */
    private static final String SINCE = """
            SELECT s.unit_id, s.month, s.due_on, t.state AS state_then, s.state AS state_now, s.note,
                   s.submitted_at, sender.display_name AS submitted_by,
                   s.decided_at, decider.display_name AS decided_by,
                   o.measure_code, w.value AS value_then, o.value AS value_now, o.row_start AS corrected_at,
                   editor.display_name AS corrected_by, o.reason
            FROM submission s
            LEFT JOIN submission FOR SYSTEM_TIME AS OF :as_of t ON t.month = s.month AND t.unit_id = s.unit_id
            LEFT JOIN (observation o
                       JOIN observation FOR SYSTEM_TIME AS OF :as_of w
                         ON w.month = o.month
                        AND w.unit_id = o.unit_id
                        AND w.measure_code = o.measure_code
                        AND w.value <> o.value)
              ON o.month = s.month AND o.unit_id = s.unit_id
            LEFT JOIN account sender ON sender.username = s.submitted_by
            LEFT JOIN account decider ON decider.username = s.decided_by
            LEFT JOIN account editor ON editor.username = o.entered_by
            WHERE s.month BETWEEN :first AND :last
              AND (s.row_start > :as_of OR o.measure_code IS NOT NULL)
            ORDER BY s.month, s.unit_id, o.measure_code
            """;

    private final JdbcClient jdbc;

    ReportChangesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportChange> list(Span span, AsOf since) {
        var changes = new LinkedHashMap<List<Object>, ReportChange>();
        jdbc.sql(SINCE)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .param("as_of", since.bound())
                .query(row -> {
                    var change = change(row);
                    changes.merge(List.of(change.month(), change.unit()), change, ReportChangesQuery::joined);
                });
        return List.copyOf(changes.values());
    }

    private static ReportChange joined(ReportChange one, ReportChange other) {
        var corrections = new ArrayList<>(one.corrections());
        corrections.addAll(other.corrections());
        return new ReportChange(
                one.unit(),
                one.month(),
                one.dueOn(),
                one.then(),
                one.now(),
                one.submitted(),
                one.decided(),
                one.note(),
                corrections);
    }

    private static ReportChange change(ResultSet row) throws SQLException {
        return new ReportChange(
                new UnitId(row.getLong("unit_id")),
                Month.ofKey(row.getObject("month", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                text(row, "state_then").map(SubmissionState::valueOf),
                SubmissionState.valueOf(row.getString("state_now")),
                step(row, "submitted"),
                step(row, "decided"),
                text(row, "note"),
                text(row, "measure_code").isEmpty() ? List.of() : List.of(correction(row)));
    }

    private static ChangedFigure correction(ResultSet row) throws SQLException {
        return new ChangedFigure(
                new MeasureCode(row.getString("measure_code")),
                row.getBigDecimal("value_then"),
                row.getBigDecimal("value_now"),
                row.getObject("corrected_at", LocalDateTime.class),
                text(row, "corrected_by"),
                text(row, "reason"));
    }

    private static Optional<ReportChange.Step> step(ResultSet row, String name) throws SQLException {
        var by = text(row, name + "_by");
        return Optional.ofNullable(row.getObject(name + "_at", LocalDateTime.class))
                .map(at -> new ReportChange.Step(at, by));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
