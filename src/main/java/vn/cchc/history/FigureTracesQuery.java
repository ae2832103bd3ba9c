package vn.cchc.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Which versions of some figures are there, and what came between them? */
@Repository
class FigureTracesQuery {

    private static final String VERSIONS = """
            SELECT o.month, o.measure_code, o.value, o.entered_by, COALESCE(a.display_name, o.entered_by) AS by_name,
                   o.reason, o.row_start, IF(o.row_end > :ahead, NULL, o.row_end) AS row_end
            FROM observation FOR SYSTEM_TIME ALL o
            LEFT JOIN account a ON a.username = o.entered_by
            WHERE o.unit_id = :unit AND o.month BETWEEN :first AND :last AND o.measure_code IN (:measures)
            ORDER BY o.row_start, o.row_end, o.month, o.measure_code
            """;

    private static final String STEPS = """
            SELECT s.month, s.state, s.submitted_at, COALESCE(a.display_name, s.submitted_by) AS submitted_by,
                   s.decided_at, COALESCE(b.display_name, s.decided_by) AS decided_by, s.note,
                   s.row_start, IF(s.row_end > :ahead, NULL, s.row_end) AS row_end
            FROM submission FOR SYSTEM_TIME ALL s
            LEFT JOIN account a ON a.username = s.submitted_by
            LEFT JOIN account b ON b.username = s.decided_by
            WHERE s.unit_id = :unit AND s.month BETWEEN :first AND :last
            ORDER BY s.row_start, s.row_end, s.month
            """;

    private static final String PROPOSALS = """
            SELECT c.month, v.measure_code, c.state, v.old_value, v.new_value, c.reason,
                   COALESCE(a.display_name, c.proposed_by) AS proposed_by, c.proposed_at,
                   COALESCE(b.display_name, c.decided_by) AS decided_by, c.decided_at, c.note, v.row_start
            FROM correction c
            JOIN correction_value v ON v.correction_id = c.id
            LEFT JOIN account a ON a.username = c.proposed_by
            LEFT JOIN account b ON b.username = c.decided_by
            WHERE c.unit_id = :unit AND c.month BETWEEN :first AND :last AND v.measure_code IN (:measures)
            ORDER BY c.id, v.measure_code
            """;

    private static final String BATCHES = """
            SELECT c.month, c.measure_code, b.file_name, c.note, c.new_value, c.old_value, b.imported_by,
                   COALESCE(a.display_name, b.imported_by) AS by_name, b.imported_at,
                   COALESCE(u.display_name, b.undone_by) AS undone_by, b.undone_at
            FROM figure_batch_report r
            JOIN figure_batch b ON b.id = r.batch_id
            JOIN figure_change c ON c.batch_id = r.batch_id AND c.month = r.month AND c.unit_id = r.unit_id
            LEFT JOIN account a ON a.username = b.imported_by
            LEFT JOIN account u ON u.username = b.undone_by
            WHERE r.unit_id = :unit AND r.month BETWEEN :first AND :last AND c.measure_code IN (:measures)
            ORDER BY b.id, c.month, c.measure_code
            """;

    /** The traces of several figures. */
    record Found(Map<List<Object>, Traces> byFigure, Map<Month, List<Traces.Step>> steps) {
        Traces of(Month month, MeasureCode measure) {
            var found = byFigure.getOrDefault(List.<Object>of(month, measure), Traces.none());
            return new Traces(
                    found.versions(), steps.getOrDefault(month, List.of()), found.proposals(), found.batches());
        }
    }

    private final JdbcClient jdbc;

    FigureTracesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found traces(UnitId unit, Span months, Collection<MeasureCode> measures) {
        var figures = new HashMap<List<Object>, Traces>();
        var steps = new HashMap<Month, List<Traces.Step>>();
        of(VERSIONS, unit, months)
                .param("ahead", AsOf.NOW.bound())
                .param("measures", texts(measures))
                .query(row -> {
                    figure(figures, row).versions().add(version(row));
                });
        of(STEPS, unit, months).param("ahead", AsOf.NOW.bound()).query(row -> {
            steps.computeIfAbsent(month(row), first -> new ArrayList<>()).add(step(row));
        });
        of(PROPOSALS, unit, months).param("measures", texts(measures)).query(row -> {
            figure(figures, row).proposals().add(proposal(row));
        });
        of(BATCHES, unit, months).param("measures", texts(measures)).query(row -> {
            figure(figures, row).batches().add(batch(row));
        });
        return new Found(figures, steps);
    }

    private JdbcClient.StatementSpec of(String sql, UnitId unit, Span months) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("first", months.first().key())
                .param("last", months.last().key());
    }

    private static Traces figure(Map<List<Object>, Traces> figures, ResultSet row) throws SQLException {
        return figures.computeIfAbsent(List.of(month(row), measure(row)), first -> Traces.none());
    }

    private static Month month(ResultSet row) throws SQLException {
        return Month.ofKey(row.getObject("month", LocalDate.class));
    }

    private static MeasureCode measure(ResultSet row) throws SQLException {
        return new MeasureCode(row.getString("measure_code"));
    }

    private static Traces.Version version(ResultSet row) throws SQLException {
        return new Traces.Version(
                row.getBigDecimal("value"),
                row.getString("entered_by"),
                row.getString("by_name"),
                row.getString("reason"),
                row.getObject("row_start", LocalDateTime.class),
                row.getObject("row_end", LocalDateTime.class));
    }

    private static Traces.Step step(ResultSet row) throws SQLException {
        return new Traces.Step(
                row.getString("state"),
                row.getObject("submitted_at", LocalDateTime.class),
                row.getString("submitted_by"),
                row.getObject("decided_at", LocalDateTime.class),
                row.getString("decided_by"),
                row.getString("note"),
                row.getObject("row_start", LocalDateTime.class),
                row.getObject("row_end", LocalDateTime.class));
    }

    private static Traces.Proposal proposal(ResultSet row) throws SQLException {
        return new Traces.Proposal(
                row.getString("state"),
                row.getBigDecimal("old_value"),
                row.getBigDecimal("new_value"),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class),
                row.getString("decided_by"),
                row.getObject("decided_at", LocalDateTime.class),
                row.getString("note"),
                row.getObject("row_start", LocalDateTime.class));
    }

    private static Traces.Batch batch(ResultSet row) throws SQLException {
        return new Traces.Batch(
                row.getString("file_name"),
                row.getString("note"),
                row.getBigDecimal("new_value"),
                row.getBigDecimal("old_value"),
                row.getString("imported_by"),
                row.getString("by_name"),
                row.getObject("imported_at", LocalDateTime.class),
                row.getString("undone_by"),
                row.getObject("undone_at", LocalDateTime.class));
    }

    /** A list in SQL cannot be empty. */
    private static List<String> texts(Collection<MeasureCode> measures) {
        return measures.isEmpty()
                ? List.of("-")
                : measures.stream().map(MeasureCode::value).toList();
    }
}
