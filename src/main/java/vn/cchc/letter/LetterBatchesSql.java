package vn.cchc.letter;

/** The statements of {@link LetterBatchesQuery}, which are many. */
final class LetterBatchesSql {

    static final String LOCK = """
            SELECT u.id
            FROM unit u
            WHERE u.id IN (:units)
            ORDER BY u.id
            FOR UPDATE
            """;

    static final String REGISTER = """
            SELECT l.unit_id, l.year, l.type_code, l.number, l.occasion_code, l.handed_on, l.signer_title,
                   COALESCE(l.dossier_code, '') AS dossier_code, l.days_late, COALESCE(l.reason, '') AS reason,
                   COALESCE(l.note, '') AS note, l.voided_on IS NOT NULL AS voided,
                   l.voided_on IS NOT NULL AND COALESCE((SELECT e.undone
                                                         FROM letter_batch_entry e
                                                         WHERE e.letter_id = l.id
                                                         ORDER BY e.batch_id DESC
                                                         LIMIT 1), FALSE) AS reusable
            FROM letter l
            WHERE l.unit_id IN (:units)
            ORDER BY l.unit_id, l.year, l.type_code, l.number
            """;

    static final String APOLOGIES = """
            SELECT DISTINCT CONCAT(l.unit_id, ' ', l.dossier_code)
            FROM letter l
            WHERE l.unit_id IN (:units) AND l.occasion_code = :late AND l.dossier_code IS NOT NULL AND l.voided_on IS NULL
            """;

    static final String INSERT_BATCH = """
            INSERT INTO letter_batch (imported_by, imported_at, written_at, file_name, file_hash, new_count, same_count,
                                      refused_count)
            VALUES (:by, :at, NOW(3), :name, :hash, :entered, :same, :refused)
            """;

    static final String ENTER = """
            INSERT INTO letter (unit_id, type_code, occasion_code, year, number, handed_on, month, signer_title,
                                dossier_code, days_late, reason, note, approved_reason)
            SELECT j.unit_id, j.type_code, j.occasion_code, j.year, j.number, j.handed_on, j.month, j.signer_title,
                   j.dossier_code, j.days_late, j.reason, j.note, j.approved_reason
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                unit_id BIGINT PATH '$.unit',
                type_code VARCHAR(20) PATH '$.type',
                occasion_code VARCHAR(20) PATH '$.occasion',
                year INT PATH '$.year',
                number INT PATH '$.number',
                handed_on DATE PATH '$.handedOn',
                month DATE PATH '$.month',
                signer_title VARCHAR(100) PATH '$.signer',
                dossier_code VARCHAR(40) PATH '$.dossier',
                days_late INT PATH '$.daysLate',
                reason VARCHAR(500) PATH '$.reason',
                note VARCHAR(500) PATH '$.note',
                approved_reason VARCHAR(500) PATH '$.approvedReason')) j
            ON DUPLICATE KEY UPDATE occasion_code = VALUES(occasion_code), handed_on = VALUES(handed_on),
                month = VALUES(month), signer_title = VALUES(signer_title), dossier_code = VALUES(dossier_code),
                days_late = VALUES(days_late), reason = VALUES(reason), note = VALUES(note), voided_on = NULL,
                void_reason = NULL, approved_reason = VALUES(approved_reason)
            """;

    static final String REMEMBER = """
            INSERT INTO letter_batch_entry (batch_id, letter_id, written_at)
            SELECT :batch, l.id, l.row_start
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                unit_id BIGINT PATH '$.unit',
                type_code VARCHAR(20) PATH '$.type',
                year INT PATH '$.year',
                number INT PATH '$.number')) j
            JOIN letter l ON l.unit_id = j.unit_id AND l.year = j.year AND l.number = j.number
                AND l.type_code = CONVERT(j.type_code USING utf8mb4) COLLATE utf8mb4_uca1400_ai_ci
            """;

    static final String LOCK_STANDING = """
            SELECT b.file_name
            FROM letter_batch b
            WHERE b.id = :batch AND b.undone_at IS NULL
            FOR UPDATE
            """;

    static final String UNITS = """
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

    static final String COUNT_OBSTACLES = "SELECT COUNT(*)\n" + IN_THE_WAY;

    static final String OBSTACLES = """
            SELECT l.unit_id, l.number, t.abbreviation, l.handed_on,
                   IF(l.row_start <> e.written_at, 'CORRECTED', 'MONTH_CLOSED') AS why
            """ + IN_THE_WAY + """
            ORDER BY l.unit_id, l.handed_on, l.number, l.id
            LIMIT :limit
            """;

    /** Before they are voided: what somebody voided by hand is not the undoing's. */
    static final String MARK_VOIDED = """
            UPDATE letter_batch_entry e
            JOIN letter l ON l.id = e.letter_id
            SET e.undone = TRUE
            WHERE e.batch_id = :batch AND l.voided_on IS NULL
            """;

    static final String VOID = """
            UPDATE letter l
            JOIN letter_batch_entry e ON e.letter_id = l.id
            SET l.voided_on = :today, l.void_reason = :reason,
                l.approved_reason = IF(EXISTS(SELECT 1
                                              FROM submission s
                                              WHERE s.month = l.month AND s.unit_id = l.unit_id
                                                AND s.state IN ('APPROVED', 'CLOSED')), :reason, NULL)
            WHERE e.batch_id = :batch AND l.voided_on IS NULL
            """;

    static final String MARK_UNDONE = """
            UPDATE letter_batch
            SET undone_at = :at, undone_written_at = NOW(3), undone_by = :by
            WHERE id = :batch
            """;

    static final String BY_UNIT = """
            SELECT l.unit_id, COUNT(*) AS letters,
                   GROUP_CONCAT(DISTINCT DATE_FORMAT(l.month, '%Y-%m') ORDER BY l.month SEPARATOR ' ') AS months
            FROM letter_batch_entry e
            JOIN letter l ON l.id = e.letter_id
            WHERE e.batch_id = :batch
            GROUP BY l.unit_id
            ORDER BY l.unit_id
            """;

    private static final String BATCHES = """
            SELECT b.id, COALESCE(a.display_name, b.imported_by) AS imported_by,
                   COALESCE(b.written_at, b.imported_at) AS imported_at, b.file_name, b.file_hash, b.new_count,
                   b.same_count, b.refused_count, COALESCE(b.undone_written_at, b.undone_at) AS undone_at,
                   COALESCE(u.display_name, b.undone_by) AS undone_by
            FROM letter_batch b
            LEFT JOIN account a ON a.username = b.imported_by
            LEFT JOIN account u ON u.username = b.undone_by
            """;

    static final String LIST = BATCHES + """
            WHERE (:by IS NULL OR b.imported_by = :by)
            ORDER BY b.id DESC
            LIMIT :limit
            """;

    static final String STANDING = BATCHES + """
            WHERE b.file_hash = :hash AND b.undone_at IS NULL
            ORDER BY b.id DESC
            LIMIT 1
            """;

    private LetterBatchesSql() {}
}
