package vn.cchc.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What stands in the way of undoing a batch of letters, and which of them are voided then? */
@Repository
class LetterBatchUndoingQuery {

    private static final String LOCK_STANDING = """
            SELECT b.file_name
            FROM letter_batch b
            WHERE b.id = :batch AND b.undone_at IS NULL
            FOR UPDATE
            """;

    private static final String UNITS = """
            SELECT DISTINCT l.unit_id
            FROM letter_batch_entry e
            JOIN letter l ON l.id = e.letter_id
            WHERE e.batch_id = :batch
            ORDER BY l.unit_id
            """;

    /** What somebody voided since is gone already and stands in nobody's way. */
    private static final String IN_THE_WAY = """
            FROM letter_batch_entry e
            JOIN letter l ON l.id = e.letter_id
            JOIN letter_type t ON t.code = l.type_code
            WHERE e.batch_id = :batch AND l.voided_on IS NULL
              AND (l.row_start <> e.written_at OR l.month IN (:closed))
            """;

    private static final String COUNT_OBSTACLES = "SELECT COUNT(*)\n" + IN_THE_WAY;

    private static final String OBSTACLES = """
            SELECT l.unit_id, l.number, t.abbreviation, l.handed_on,
                   IF(l.row_start <> e.written_at, 'CORRECTED', 'MONTH_CLOSED') AS why
            """ + IN_THE_WAY + """
            ORDER BY l.unit_id, l.handed_on, l.number, l.id
            LIMIT :limit
            """;

    /** Before they are voided: what somebody voided by hand is not the undoing's. */
    private static final String MARK_VOIDED = """
            UPDATE letter_batch_entry e
            JOIN letter l ON l.id = e.letter_id
            SET e.undone = TRUE
            WHERE e.batch_id = :batch AND l.voided_on IS NULL
            """;

    private static final String VOID = """
            UPDATE letter l
            JOIN letter_batch_entry e ON e.letter_id = l.id
            SET l.voided_on = :today, l.void_reason = :reason,
                l.approved_reason = IF(EXISTS(SELECT 1
                                              FROM submission s
                                              WHERE s.month = l.month AND s.unit_id = l.unit_id
                                                AND s.state IN ('APPROVED', 'CLOSED')), :reason, NULL)
            WHERE e.batch_id = :batch AND l.voided_on IS NULL
            """;

    private static final String MARK_UNDONE = """
            UPDATE letter_batch
            SET undone_at = :at, undone_written_at = NOW(3), undone_by = :by
            WHERE id = :batch
            """;

    private final JdbcClient jdbc;

    LetterBatchUndoingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file's name of a batch that is not undone, which nobody else undoes until the transaction ends. */
    Optional<String> lockStanding(long batch) {
        return of(LOCK_STANDING, batch).query(String.class).optional();
    }

    List<UnitId> unitsOfBatch(long batch) {
        return of(UNITS, batch)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    int countObstacles(long batch, Set<Month> closed) {
        return of(COUNT_OBSTACLES, batch)
                .param("closed", keys(closed))
                .query(Integer.class)
                .single();
    }

    List<LetterUndoing.Obstacle> obstacles(long batch, Set<Month> closed, int limit) {
        return of(OBSTACLES, batch)
                .param("closed", keys(closed))
                .param("limit", limit)
                .query((row, number) -> new LetterUndoing.Obstacle(
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("number") + "/" + row.getString("abbreviation"),
                        row.getObject("handed_on", LocalDate.class),
                        LetterUndoing.Why.valueOf(row.getString("why"))))
                .list();
    }

    /** Returns how many letters are voided. */
    int undo(long batch, LocalDate today, String reason, String by, LocalDateTime at) {
        of(MARK_VOIDED, batch).update();
        int voided =
                of(VOID, batch).param("today", today).param("reason", reason).update();
        of(MARK_UNDONE, batch).param("by", by).param("at", at).update();
        return voided;
    }

    private StatementSpec of(String sql, long batch) {
        return jdbc.sql(sql).param("batch", batch);
    }

    /** A list in SQL cannot be empty. */
    private static List<LocalDate> keys(Set<Month> months) {
        return months.isEmpty()
                ? List.of(LocalDate.of(1, 1, 1))
                : months.stream().map(Month::key).toList();
    }
}
