package vn.cchc.observation;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;

/** How do staged figures become a batch? Every statement works on all of them at once. */
@Repository
class BatchWritingQuery {

    private static final String INSERT_BATCH = """
            INSERT INTO figure_batch (imported_by, imported_at, written_at, file_name, file_hash, new_count, changed_count,
                                      same_count, refused_count)
            VALUES (:by, :at, NOW(3), :name, :hash, :added, :changed, :same, :refused)
            """;

    /**
     * Reads what is there now, not what was there when the transaction began, and keeps it so. A figure that somebody was
     * quicker with is left out. In the order of the tables' own key: a file's order would scatter the pages.
     */
    private static final String REMEMBER_FIGURES = """
            INSERT INTO figure_change (batch_id, month, unit_id, measure_code, new_value, note, old_value,
                                       old_entered_by, old_reason)
            SELECT :batch, r.month, r.unit_id, r.measure_code, r.value, r.note, o.value, o.entered_by, o.reason
            FROM import_row r
            LEFT JOIN observation o
                ON o.month = r.month AND o.unit_id = r.unit_id AND o.measure_code = r.measure_code
            LEFT JOIN submission s ON s.month = r.month AND s.unit_id = r.unit_id
            LEFT JOIN closed_month m ON m.month = r.month
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
                AND o.value <=> r.old_value
                AND COALESCE(s.state, '') NOT IN ('APPROVED', 'CLOSED')
                AND m.month IS NULL
            ORDER BY r.month, r.unit_id, r.measure_code
            FOR UPDATE
            """;

    private static final String FORGET_FIGURES = """
            DELETE FROM figure_change
            WHERE batch_id = :batch
            """;

    private static final String FORGET_BATCH = """
            DELETE FROM figure_batch
            WHERE id = :batch
            """;

    /** What was handed in stays handed in when it was, so that a report on time stays on time. */
    private static final String REMEMBER_REPORTS = """
            INSERT INTO figure_batch_report (batch_id, month, unit_id, submitted_at, old_state, old_submitted_at,
                                             old_submitted_by)
            SELECT :batch, w.month, w.unit_id, IF(s.state = 'SUBMITTED', COALESCE(s.submitted_at, :at), :at),
                   s.state, s.submitted_at, s.submitted_by
            FROM (SELECT DISTINCT c.month, c.unit_id
                  FROM figure_change c
                  WHERE c.batch_id = :batch) w
            LEFT JOIN submission s ON s.month = w.month AND s.unit_id = w.unit_id
            """;

    /**
     * New and changed ones alike. An UPDATE with a join would write every row's place to a table of its own first and go
     * through that, which took half as long again.
     */
    private static final String WRITE = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
            SELECT c.month, c.unit_id, c.measure_code, c.new_value, :by
            FROM figure_change c
            WHERE c.batch_id = :batch
            ORDER BY c.month, c.unit_id, c.measure_code
            ON DUPLICATE KEY UPDATE value = VALUE(value), entered_by = VALUE(entered_by), reason = NULL
            """;

    private static final String OPEN_REPORTS = """
            INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
            SELECT b.month, b.unit_id, 'SUBMITTED', :due, :at, :by
            FROM figure_batch_report b
            WHERE b.batch_id = :batch AND b.month = :month AND b.old_state IS NULL
            """;

    private static final String HAND_IN = """
            UPDATE submission s
            JOIN figure_batch_report b ON b.month = s.month AND b.unit_id = s.unit_id
            SET s.state = 'SUBMITTED', s.submitted_at = b.submitted_at, s.submitted_by = :by
            WHERE b.batch_id = :batch AND b.old_state IS NOT NULL
            """;

    private static final String COUNT_REPORTS = """
            SELECT COUNT(*)
            FROM figure_batch_report b
            WHERE b.batch_id = :batch
            """;

    private final JdbcClient jdbc;

    BatchWritingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insertBatch(NewFigureBatch batch, FigureBatch.Counts counts, Signature by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT_BATCH)
                .param("by", by.username())
                .param("at", by.at())
                .param("name", batch.fileName())
                .param("hash", batch.hash())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("refused", counts.refused())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    /** Keeps what stands there now and locks it; returns of how many figures it is still what they were compared with. */
    int rememberFigures(long batch, long upload) {
        return jdbc.sql(REMEMBER_FIGURES)
                .param("batch", batch)
                .param("upload", upload)
                .update();
    }

    /** Takes a batch back that wrote nothing. */
    void forget(long batch) {
        jdbc.sql(FORGET_FIGURES).param("batch", batch).update();
        jdbc.sql(FORGET_BATCH).param("batch", batch).update();
    }

    /** Writes what {@link #rememberFigures} kept the place of; returns how many reports were handed in. */
    int write(long id, NewFigureBatch batch, Signature by) {
        jdbc.sql(REMEMBER_REPORTS).param("batch", id).param("at", by.at()).update();
        jdbc.sql(WRITE).param("batch", id).param("by", by.username()).update();
        batch.dueOn().forEach((month, due) -> openReports(id, month, due, by));
        jdbc.sql(HAND_IN).param("batch", id).param("by", by.username()).update();
        return jdbc.sql(COUNT_REPORTS).param("batch", id).query(Integer.class).single();
    }

    private void openReports(long id, Month month, LocalDate due, Signature by) {
        jdbc.sql(OPEN_REPORTS)
                .param("batch", id)
                .param("month", month.key())
                .param("due", due)
                .param("by", by.username())
                .param("at", by.at())
                .update();
    }
}
