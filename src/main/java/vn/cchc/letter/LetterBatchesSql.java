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
