package vn.cchc.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What would the staged figures of an upload change? Every statement works on all of them at once. */
@Repository
class StagedFiguresQuery {

    /**
     * A figure that is there already needs no correction, whatever became of its report. The detail of one that is written
     * over a draft is whose draft it is.
     */
    private static final String COMPARE = """
            UPDATE import_row r
            LEFT JOIN observation o
                ON o.month = r.month AND o.unit_id = r.unit_id AND o.measure_code = r.measure_code
            LEFT JOIN submission s ON s.month = r.month AND s.unit_id = r.unit_id
            LEFT JOIN closed_month m ON m.month = r.month
            LEFT JOIN draft_value d
                ON d.month = r.month AND d.unit_id = r.unit_id AND d.measure_code = r.measure_code AND d.value IS NOT NULL
            LEFT JOIN account a ON a.username = d.entered_by
            SET r.old_value = o.value,
                r.detail = IF(o.value <=> r.value OR s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL
                              OR d.value <=> o.value, '', LEFT(COALESCE(a.display_name, d.entered_by, ''), 100)),
                r.reason = CASE
                    WHEN o.value = r.value THEN NULL
                    WHEN s.state = 'CLOSED' OR m.month IS NOT NULL THEN 'REPORT_CLOSED'
                    WHEN s.state = 'APPROVED' THEN 'REPORT_APPROVED' END,
                r.standing = CASE
                    WHEN o.value = r.value THEN 'SAME'
                    WHEN s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL THEN 'REFUSED'
                    WHEN o.value IS NULL THEN 'NEW'
                    ELSE 'CHANGED' END
            WHERE r.upload_id = :upload
                AND (r.reason IS NULL OR r.reason IN ('REPORT_APPROVED', 'REPORT_CLOSED', 'BREAKS_RULE',
                                                      'VALUE_ABOVE_HUNDRED', 'VALUE_TOO_LARGE'))
            """;

    private static final String COUNTS = """
            SELECT COALESCE(SUM(r.standing = 'NEW'), 0) AS new_count,
                   COALESCE(SUM(r.standing = 'CHANGED'), 0) AS changed_count,
                   COALESCE(SUM(r.standing = 'SAME'), 0) AS same_count,
                   COALESCE(SUM(r.standing = 'REFUSED'), 0) AS refused_count
            FROM import_row r
            WHERE r.upload_id = :upload
            """;

    /** A draft that says what was handed in is only its copy. */
    private static final String OVERRIDDEN = """
            SELECT COALESCE(SUM(r.detail <> ''), 0) AS figures,
                   COUNT(DISTINCT IF(d.month IS NULL, NULL, CONCAT(r.month, ' ', r.unit_id))) AS reports
            FROM import_row r
            LEFT JOIN (SELECT DISTINCT v.month, v.unit_id
                       FROM draft_value v
                       LEFT JOIN observation o
                           ON o.month = v.month AND o.unit_id = v.unit_id AND o.measure_code = v.measure_code
                       WHERE v.value IS NOT NULL AND NOT (o.value <=> v.value)) d
                ON d.month = r.month AND d.unit_id = r.unit_id
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            """;

    private static final String UNITS = """
            SELECT DISTINCT r.unit_id
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            ORDER BY r.unit_id
            """;

    private static final String MONTHS = """
            SELECT DISTINCT r.month
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            """;

    private static final String MONTHS_READ = """
            SELECT DISTINCT r.month
            FROM import_row r
            WHERE r.upload_id = :upload AND r.month IS NOT NULL
            """;

    private static final String COMPARED_AT = """
            UPDATE import_upload
            SET compared_version = :version
            WHERE id = :upload
            """;

    private static final String COMPARED = """
            SELECT u.compared_version
            FROM import_upload u
            WHERE u.id = :upload AND u.compared_version IS NOT NULL
            """;

    private final JdbcClient jdbc;

    StagedFiguresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void compare(long upload) {
        of(COMPARE, upload).update();
    }

    FigureBatch.Counts counts(long upload) {
        return of(COUNTS, upload)
                .query((row, number) -> FigureBatchesQuery.counts(row))
                .single();
    }

    Overridden overridden(long upload) {
        return of(OVERRIDDEN, upload)
                .query((row, number) -> new Overridden(row.getInt("figures"), row.getInt("reports")))
                .single();
    }

    /** Of the figures to be written, as the months. */
    List<UnitId> units(long upload) {
        return of(UNITS, upload)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    List<Month> months(long upload) {
        return months(MONTHS, upload);
    }

    /** Of all figures that were understood. */
    List<Month> monthsRead(long upload) {
        return months(MONTHS_READ, upload);
    }

    private List<Month> months(String sql, long upload) {
        return of(sql, upload)
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list();
    }

    void rememberVersion(long upload, long version) {
        of(COMPARED_AT, upload).param("version", version).update();
    }

    /** What was remembered last; empty before the first comparison. */
    Optional<Long> version(long upload) {
        return of(COMPARED, upload).query(Long.class).optional();
    }

    private StatementSpec of(String sql, long upload) {
        return jdbc.sql(sql).param("upload", upload);
    }
}
