package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What would the reports hold that staged figures of an upload touch, and which of those are not taken? */
@Repository
class StagedReportsQuery {

    private static final String FIGURES = """
            SELECT f.month, f.unit_id, f.measure_code, f.value, f.number
            FROM (SELECT r.month, r.unit_id, r.measure_code, r.value, r.number
                  FROM import_row r
                  WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
                  UNION ALL
                  SELECT o.month, o.unit_id, o.measure_code, o.value, 0
                  FROM (SELECT DISTINCT t.month, t.unit_id
                        FROM import_row t
                        WHERE t.upload_id = :upload AND t.standing IN ('NEW', 'CHANGED')) w
                  JOIN observation o ON o.month = w.month AND o.unit_id = w.unit_id) f
            WHERE :month IS NULL OR f.month > :month OR (f.month = :month AND f.unit_id > :unit)
            ORDER BY f.month, f.unit_id, f.number
            """;

    private static final String REFUSE = """
            UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (
                number INT PATH '$.number',
                reason VARCHAR(30) PATH '$.reason',
                detail VARCHAR(100) PATH '$.detail')) j
            STRAIGHT_JOIN import_row r ON r.upload_id = :upload AND r.number = j.number
            SET r.standing = 'REFUSED', r.reason = j.reason, r.detail = j.detail
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    StagedReportsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each report's figures together, those that stand there before those of the file; to be closed. */
    Stream<ReportFigure> figures(long upload, Optional<ReportKey> after) {
        var measures = new HashMap<String, MeasureCode>();
        return jdbc
                .sql(FIGURES)
                .param("upload", upload)
                .param("month", after.map(report -> report.month().key()).orElse(null))
                .param("unit", after.map(report -> report.unit().value()).orElse(null))
                .withFetchSize(1000)
                .query((row, number) -> figure(row, measures))
                .stream();
    }

    private static ReportFigure figure(ResultSet row, Map<String, MeasureCode> measures) throws SQLException {
        return new ReportFigure(
                new ReportKey(new UnitId(row.getLong("unit_id")), Month.ofKey(row.getObject("month", LocalDate.class))),
                measures.computeIfAbsent(row.getString("measure_code"), MeasureCode::new),
                row.getBigDecimal("value"),
                row.getInt("number"));
    }

    void refuse(long upload, List<RefusedRow> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(REFUSE)
                    .param("upload", upload)
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }
}
