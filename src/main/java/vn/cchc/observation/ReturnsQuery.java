package vn.cchc.observation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;

/** Why was a report given back last, and what did it say? */
@Repository
class ReturnsQuery {

    /** One row for each figure that stood in it then, and one for a report without any. */
    private static final String LAST = """
            SELECT r.decided_at, COALESCE(a.display_name, r.decided_by) AS decided_by, r.note,
                   o.measure_code, o.value
            FROM (SELECT s.month, s.unit_id, s.decided_at, s.decided_by, s.note, s.row_start
                  FROM submission FOR SYSTEM_TIME ALL s
                  WHERE s.month = :month AND s.unit_id = :unit AND s.state = 'RETURNED'
                  ORDER BY s.row_start DESC
                  LIMIT 1) r
            LEFT JOIN account a ON a.username = r.decided_by
            LEFT JOIN observation FOR SYSTEM_TIME ALL o
                   ON o.month = r.month
                  AND o.unit_id = r.unit_id
                  AND o.row_start <= r.row_start
                  AND o.row_end > r.row_start
            ORDER BY o.measure_code
            """;

    private final JdbcClient jdbc;

    ReturnsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a report that never was given back. */
    Optional<Returned> last(ReportKey report) {
        var figures = new HashMap<MeasureCode, BigDecimal>();
        var found = jdbc.sql(LAST)
                .param("month", report.month().key())
                .param("unit", report.unit().value())
                .query((row, number) -> {
                    if (row.getString("measure_code") != null) {
                        figures.put(new MeasureCode(row.getString("measure_code")), row.getBigDecimal("value"));
                    }
                    return returned(row);
                })
                .list();
        return found.stream().findFirst().map(first -> new Returned(first.at(), first.by(), first.reason(), figures));
    }

    private static Returned returned(ResultSet row) throws SQLException {
        return new Returned(
                row.getObject("decided_at", LocalDateTime.class),
                row.getString("decided_by"),
                row.getString("note"),
                new HashMap<>());
    }
}
