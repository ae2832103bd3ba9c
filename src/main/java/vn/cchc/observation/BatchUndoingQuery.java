package vn.cchc.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What stands in the way of undoing a batch, and what was there before it? */
@Repository
class BatchUndoingQuery {

    private static final String LOCK_STANDING = """
            SELECT b.file_name
            FROM figure_batch b
            WHERE b.id = :batch AND b.undone_at IS NULL
            FOR UPDATE
            """;

    private static final String COUNT_OBSTACLES = """
            SELECT COALESCE(SUM(COALESCE(s.state IN ('APPROVED', 'CLOSED'), FALSE)
                                OR m.month IS NOT NULL
                                OR NOT (o.value <=> c.new_value)
                                OR NOT (o.entered_by <=> b.imported_by)), 0) AS obstacles
            FROM figure_batch b
            JOIN figure_change c ON c.batch_id = b.id
            LEFT JOIN observation o
                ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            LEFT JOIN submission s ON s.month = c.month AND s.unit_id = c.unit_id
            LEFT JOIN closed_month m ON m.month = c.month
            WHERE b.id = :batch
            """;

    private static final String LOCK_OBSTACLES = COUNT_OBSTACLES + """
            FOR UPDATE
            """;

    private static final String OBSTACLES = """
            SELECT c.month, c.unit_id, c.measure_code,
                   IF(s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL, 'DECIDED', 'CHANGED') AS why
            FROM figure_batch b
            JOIN figure_change c ON c.batch_id = b.id
            LEFT JOIN observation o
                ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            LEFT JOIN submission s ON s.month = c.month AND s.unit_id = c.unit_id
            LEFT JOIN closed_month m ON m.month = c.month
            WHERE b.id = :batch
                AND (s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL OR NOT (o.value <=> c.new_value)
                    OR NOT (o.entered_by <=> b.imported_by))
            ORDER BY c.month, c.unit_id, c.measure_code
            LIMIT :limit
            """;

    /** All of them are there, as the obstacles told, so that none is added; why not an UPDATE is said where they are written. */
    private static final String RESTORE = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by, reason)
            SELECT c.month, c.unit_id, c.measure_code, c.old_value, c.old_entered_by, c.old_reason
            FROM figure_change c
            WHERE c.batch_id = :batch AND c.old_value IS NOT NULL
            ORDER BY c.month, c.unit_id, c.measure_code
            ON DUPLICATE KEY UPDATE value = VALUE(value), entered_by = VALUE(entered_by), reason = VALUE(reason)
            """;

    private static final String REMOVE = """
            DELETE o
            FROM observation o
            JOIN figure_change c ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            WHERE c.batch_id = :batch AND c.old_value IS NULL
            """;

    /** A report that somebody, or a later batch, handed in again since stays as it is. */
    private static final String RESTORE_REPORTS = """
            UPDATE submission s
            JOIN figure_batch_report r ON r.month = s.month AND r.unit_id = s.unit_id
            JOIN figure_batch b ON b.id = r.batch_id
            SET s.state = r.old_state, s.submitted_at = r.old_submitted_at, s.submitted_by = r.old_submitted_by
            WHERE b.id = :batch AND r.old_state IS NOT NULL
                AND s.state = 'SUBMITTED' AND s.submitted_at = r.submitted_at AND s.submitted_by = b.imported_by
                AND NOT EXISTS (SELECT 1
                                FROM figure_batch_report later
                                JOIN figure_batch lb ON lb.id = later.batch_id
                                WHERE later.month = r.month AND later.unit_id = r.unit_id
                                    AND lb.id > b.id AND lb.undone_at IS NULL)
            """;

    /** A report that the batch began goes with its last figure. */
    private static final String REMOVE_REPORTS = """
            DELETE s
            FROM submission s
            JOIN figure_batch_report r ON r.month = s.month AND r.unit_id = s.unit_id
            JOIN figure_batch b ON b.id = r.batch_id
            WHERE b.id = :batch AND r.old_state IS NULL
                AND s.state = 'SUBMITTED' AND s.submitted_at = r.submitted_at AND s.submitted_by = b.imported_by
                AND NOT EXISTS (SELECT 1
                                FROM observation o
                                WHERE o.month = r.month AND o.unit_id = r.unit_id)
            """;

    private static final String MARK_UNDONE = """
            UPDATE figure_batch
            SET undone_at = :at, undone_written_at = NOW(3), undone_by = :by
            WHERE id = :batch
            """;

    private final JdbcClient jdbc;

    BatchUndoingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file's name of a batch that is not undone, which nobody else undoes until the transaction ends. */
    Optional<String> lockStanding(long batch) {
        return of(LOCK_STANDING, batch).query(String.class).optional();
    }

    int lockAndCountObstacles(long batch) {
        return of(LOCK_OBSTACLES, batch).query(Integer.class).single();
    }

    /** As they are now, without keeping them so. */
    int countObstacles(long batch) {
        return of(COUNT_OBSTACLES, batch).query(Integer.class).single();
    }

    List<Undoing.Obstacle> obstacles(long batch, int limit) {
        return of(OBSTACLES, batch)
                .param("limit", limit)
                .query((row, number) -> new Undoing.Obstacle(
                        new UnitId(row.getLong("unit_id")),
                        Month.ofKey(row.getObject("month", LocalDate.class)),
                        new MeasureCode(row.getString("measure_code")),
                        Undoing.Why.valueOf(row.getString("why"))))
                .list();
    }

    void undo(long batch, Signature by) {
        List.of(RESTORE, REMOVE, RESTORE_REPORTS, REMOVE_REPORTS)
                .forEach(sql -> of(sql, batch).update());
        of(MARK_UNDONE, batch).param("by", by.username()).param("at", by.at()).update();
    }

    private StatementSpec of(String sql, long batch) {
        return jdbc.sql(sql).param("batch", batch);
    }
}
