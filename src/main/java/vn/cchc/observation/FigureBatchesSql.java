package vn.cchc.observation;

/** The statements of {@link FigureBatchesQuery}, which are long. */
final class FigureBatchesSql {

    /**
     * A figure that is there already needs no correction, whatever became of its report. The detail of one that is written
     * over a draft is whose draft it is.
     */
    static final String COMPARE = """
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
                    WHEN s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL THEN 'REPORT_APPROVED' END,
                r.standing = CASE
                    WHEN o.value = r.value THEN 'SAME'
                    WHEN s.state IN ('APPROVED', 'CLOSED') OR m.month IS NOT NULL THEN 'REFUSED'
                    WHEN o.value IS NULL THEN 'NEW'
                    ELSE 'CHANGED' END
            WHERE r.upload_id = :upload AND (r.reason IS NULL OR r.reason = 'REPORT_APPROVED')
            """;

    static final String COUNTS = """
            SELECT COALESCE(SUM(r.standing = 'NEW'), 0) AS new_count,
                   COALESCE(SUM(r.standing = 'CHANGED'), 0) AS changed_count,
                   COALESCE(SUM(r.standing = 'SAME'), 0) AS same_count,
                   COALESCE(SUM(r.standing = 'REFUSED'), 0) AS refused_count
            FROM import_row r
            WHERE r.upload_id = :upload
            """;

    /** A draft that says what was handed in is only its copy. */
    static final String OVERRIDDEN = """
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

    static final String UNITS_OF_UPLOAD = """
            SELECT DISTINCT r.unit_id
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            ORDER BY r.unit_id
            """;

    static final String UNITS_OF_BATCH = """
            SELECT DISTINCT c.unit_id
            FROM figure_change c
            WHERE c.batch_id = :batch
            ORDER BY c.unit_id
            """;

    static final String MONTHS_OF_UPLOAD = """
            SELECT DISTINCT r.month
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            """;

    static final String MONTHS_OF_BATCH = """
            SELECT DISTINCT c.month
            FROM figure_change c
            WHERE c.batch_id = :batch
            """;

    /** Reads what is there now, not what was there when the transaction began, and keeps it so. */
    static final String LOCK_OVERTAKEN = """
            SELECT COALESCE(SUM(COALESCE(s.state IN ('APPROVED', 'CLOSED'), FALSE)
                                OR m.month IS NOT NULL
                                OR NOT (o.value <=> r.old_value)), 0) AS overtaken
            FROM import_row r
            LEFT JOIN observation o
                ON o.month = r.month AND o.unit_id = r.unit_id AND o.measure_code = r.measure_code
            LEFT JOIN submission s ON s.month = r.month AND s.unit_id = r.unit_id
            LEFT JOIN closed_month m ON m.month = r.month
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            FOR UPDATE
            """;

    static final String INSERT_BATCH = """
            INSERT INTO figure_batch (imported_by, imported_at, file_name, file_hash, new_count, changed_count, same_count,
                                      refused_count)
            VALUES (:by, :at, :name, :hash, :added, :changed, :same, :refused)
            """;

    static final String REMEMBER_FIGURES = """
            INSERT INTO figure_change (batch_id, month, unit_id, measure_code, new_value, old_value, old_entered_by,
                                       old_reason)
            SELECT :batch, r.month, r.unit_id, r.measure_code, r.value, o.value, o.entered_by, o.reason
            FROM import_row r
            LEFT JOIN observation o
                ON o.month = r.month AND o.unit_id = r.unit_id AND o.measure_code = r.measure_code
            WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')
            ORDER BY r.month, r.unit_id, r.measure_code
            """;

    /** What was handed in stays handed in when it was, so that a report on time stays on time. */
    static final String REMEMBER_REPORTS = """
            INSERT INTO figure_batch_report (batch_id, month, unit_id, submitted_at, old_state, old_submitted_at,
                                             old_submitted_by)
            SELECT :batch, w.month, w.unit_id, IF(s.state = 'SUBMITTED', COALESCE(s.submitted_at, :at), :at),
                   s.state, s.submitted_at, s.submitted_by
            FROM (SELECT DISTINCT r.month, r.unit_id
                  FROM import_row r
                  WHERE r.upload_id = :upload AND r.standing IN ('NEW', 'CHANGED')) w
            LEFT JOIN submission s ON s.month = w.month AND s.unit_id = w.unit_id
            """;

    /** From what was remembered, since that lies in the order of the table's own key, and a file's rows do not. */
    static final String CHANGE = """
            UPDATE observation o
            JOIN figure_change c ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            SET o.value = c.new_value, o.entered_by = :by, o.reason = NULL
            WHERE c.batch_id = :batch AND c.old_value IS NOT NULL
            """;

    /** In the order of the table's own key: a file's order would scatter the pages. */
    static final String ADD = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
            SELECT r.month, r.unit_id, r.measure_code, r.value, :by
            FROM import_row r
            WHERE r.upload_id = :upload AND r.standing = 'NEW'
            ORDER BY r.month, r.unit_id, r.measure_code
            """;

    static final String OPEN_REPORTS = """
            INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
            SELECT b.month, b.unit_id, 'SUBMITTED', :due, :at, :by
            FROM figure_batch_report b
            WHERE b.batch_id = :batch AND b.month = :month AND b.old_state IS NULL
            """;

    static final String HAND_IN = """
            UPDATE submission s
            JOIN figure_batch_report b ON b.month = s.month AND b.unit_id = s.unit_id
            SET s.state = 'SUBMITTED', s.submitted_at = b.submitted_at, s.submitted_by = :by
            WHERE b.batch_id = :batch AND b.old_state IS NOT NULL
            """;

    static final String COUNT_REPORTS = """
            SELECT COUNT(*)
            FROM figure_batch_report b
            WHERE b.batch_id = :batch
            """;

    static final String LOCK_STANDING = """
            SELECT b.file_name
            FROM figure_batch b
            WHERE b.id = :batch AND b.undone_at IS NULL
            FOR UPDATE
            """;

    static final String LOCK_OBSTACLES = """
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
            FOR UPDATE
            """;

    static final String OBSTACLES = """
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

    static final String RESTORE = """
            UPDATE observation o
            JOIN figure_change c ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            SET o.value = c.old_value, o.entered_by = c.old_entered_by, o.reason = c.old_reason
            WHERE c.batch_id = :batch AND c.old_value IS NOT NULL
            """;

    static final String REMOVE = """
            DELETE o
            FROM observation o
            JOIN figure_change c ON o.month = c.month AND o.unit_id = c.unit_id AND o.measure_code = c.measure_code
            WHERE c.batch_id = :batch AND c.old_value IS NULL
            """;

    /** A report that somebody, or a later batch, handed in again since stays as it is. */
    static final String RESTORE_REPORTS = """
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
    static final String REMOVE_REPORTS = """
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

    static final String MARK_UNDONE = """
            UPDATE figure_batch
            SET undone_at = :at, undone_by = :by
            WHERE id = :batch
            """;

    static final String BY_UNIT = """
            SELECT c.unit_id, COUNT(*) AS figures,
                   GROUP_CONCAT(DISTINCT DATE_FORMAT(c.month, '%Y-%m') ORDER BY c.month SEPARATOR ' ') AS months
            FROM figure_change c
            WHERE c.batch_id = :batch
            GROUP BY c.unit_id
            ORDER BY c.unit_id
            """;

    static final String LIST = """
            SELECT b.id, COALESCE(a.display_name, b.imported_by) AS imported_by, b.imported_at, b.file_name, b.file_hash,
                   b.new_count, b.changed_count, b.same_count, b.refused_count, b.undone_at,
                   COALESCE(u.display_name, b.undone_by) AS undone_by
            FROM figure_batch b
            LEFT JOIN account a ON a.username = b.imported_by
            LEFT JOIN account u ON u.username = b.undone_by
            WHERE :by IS NULL OR b.imported_by = :by
            ORDER BY b.imported_at DESC, b.id DESC
            LIMIT :limit
            """;

    static final String STANDING = """
            SELECT b.id, COALESCE(a.display_name, b.imported_by) AS imported_by, b.imported_at, b.file_name, b.file_hash,
                   b.new_count, b.changed_count, b.same_count, b.refused_count, b.undone_at, b.undone_by
            FROM figure_batch b
            LEFT JOIN account a ON a.username = b.imported_by
            WHERE b.file_hash = :hash AND b.undone_at IS NULL
            ORDER BY b.id DESC
            LIMIT 1
            """;

    private FigureBatchesSql() {}
}
