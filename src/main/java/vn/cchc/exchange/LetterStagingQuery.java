package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.letter.LetterCandidate;

/** Which letters does a file on its way in hold? */
@Repository
class LetterStagingQuery {

    private static final int AT_ONCE = 2_000;

    /**
     * @param place among the letters of the file
     * @param cell of its day
     */
    record Fresh(int place, CellAddress cell, LetterCandidate letter) {}

    /**
     * What would become of a letter now.
     *
     * @param place among the letters of the file
     * @param number the one it has or would get; absent where it is refused
     * @param fault the name of a {@link vn.cchc.letter.LetterProblem}; absent where it is not refused
     * @param detail the other row of a letter that stands in the way; else empty
     */
    record Judged(
            int place,
            Standing standing,
            @Nullable Integer number,
            @Nullable String fault,
            String detail) {}

    private static final String LOCK = """
            SELECT u.id
            FROM import_upload u
            WHERE u.id = :upload
            FOR UPDATE
            """;

    private static final String DELETE = """
            DELETE FROM import_letter
            WHERE upload_id = :upload
            """;

    private static final String INSERT = """
            INSERT INTO import_letter (upload_id, number, sheet_row, sheet_column, unit_text, occasion_text, day_text,
                                       number_text, unit_id, occasion_code, handed_on, given_number, letter_number,
                                       alike_number, signer_title, dossier_code, days_late, reason, note, standing, fault, detail)
            SELECT :upload, j.number, j.sheet_row, j.sheet_column, j.unit_text, j.occasion_text, j.day_text, j.number_text,
                   j.unit_id, j.occasion_code, j.handed_on, j.given_number, j.letter_number, j.alike_number, j.signer_title,
                   j.dossier_code, j.days_late, j.reason, j.note, j.standing, j.fault, j.detail
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                number INT PATH '$.number',
                sheet_row INT PATH '$.sheetRow',
                sheet_column INT PATH '$.sheetColumn',
                unit_text VARCHAR(100) PATH '$.unitText',
                occasion_text VARCHAR(100) PATH '$.occasionText',
                day_text VARCHAR(100) PATH '$.dayText',
                number_text VARCHAR(100) PATH '$.numberText',
                unit_id BIGINT PATH '$.unit',
                occasion_code VARCHAR(20) PATH '$.occasion',
                handed_on DATE PATH '$.handedOn',
                given_number INT PATH '$.givenNumber',
                letter_number INT PATH '$.letterNumber',
                alike_number INT PATH '$.alike',
                signer_title VARCHAR(100) PATH '$.signer',
                dossier_code VARCHAR(40) PATH '$.dossier',
                days_late INT PATH '$.daysLate',
                reason VARCHAR(500) PATH '$.reason',
                note VARCHAR(500) PATH '$.note',
                standing VARCHAR(8) PATH '$.standing',
                fault VARCHAR(40) PATH '$.fault',
                detail VARCHAR(20) PATH '$.detail')) j
            """;

    private static final String FRESH = """
            SELECT r.number, r.sheet_row, r.sheet_column, r.unit_id, r.occasion_code, r.handed_on, r.given_number,
                   r.signer_title, r.dossier_code, r.days_late, r.reason, r.note
            FROM import_letter r
            WHERE r.upload_id = :upload AND r.standing = 'NEW'
            ORDER BY r.number
            """;

    /** Letters that may be entries: the only ones somebody decides on. One that is left out is that entry. */
    private static final String DECIDE = """
            UPDATE import_letter r
            SET r.standing = :standing, r.letter_number = r.alike_number
            WHERE r.upload_id = :upload AND r.alike_number IS NOT NULL AND (:number IS NULL OR r.number = :number)
            """;

    /** Of what is new no longer nobody decides, and its free text is dropped. */
    private static final String JUDGE = """
            UPDATE import_letter r
            JOIN JSON_TABLE(:rows, '$[*]' COLUMNS (
                    place INT PATH '$.place',
                    standing VARCHAR(8) PATH '$.standing',
                    number INT PATH '$.number',
                    fault VARCHAR(40) PATH '$.fault',
                    detail VARCHAR(20) PATH '$.detail')) j
                ON j.place = r.number
            SET r.letter_number = j.number,
                r.alike_number = IF(j.standing = 'NEW', r.alike_number, NULL),
                r.signer_title = IF(j.standing = 'NEW', r.signer_title, NULL),
                r.reason = IF(j.standing = 'NEW', r.reason, NULL),
                r.note = IF(j.standing = 'NEW', r.note, NULL),
                r.fault = j.fault,
                r.detail = j.detail,
                r.standing = j.standing
            WHERE r.upload_id = :upload AND r.standing = 'NEW'
            """;

    private static final String REMEMBER_KNOWN = """
            UPDATE import_upload u
            SET u.known_batch = :batch
            WHERE u.id = :upload
            """;

    private static final String KNOWN = """
            SELECT u.known_batch
            FROM import_upload u
            WHERE u.id = :upload AND u.known_batch IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    LetterStagingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Replaces what an earlier reading of the upload left, as a whole; another reading of it waits meanwhile.
     *
     * @param known the batch of the very file that stands
     */
    @Transactional
    void replace(long upload, List<StagedLetter> letters, Optional<Long> known) {
        jdbc.sql(LOCK).param("upload", upload).query(Long.class).list();
        jdbc.sql(REMEMBER_KNOWN)
                .param("upload", upload)
                .param("batch", known.orElse(null))
                .update();
        jdbc.sql(DELETE).param("upload", upload).update();
        inParts(INSERT, upload, letters);
    }

    private void inParts(String sql, long upload, List<?> letters) {
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            var rows = letters.subList(from, Math.min(from + AT_ONCE, letters.size()));
            jdbc.sql(sql)
                    .param("upload", upload)
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    /** The batch of the very file that stood when it was read. */
    Optional<Long> known(long upload) {
        return jdbc.sql(KNOWN).param("upload", upload).query(Long.class).optional();
    }

    /**
     * @param number a letter's place among those of the file; empty for every one that may be an entry
     * @param standing {@link Standing#NEW} until it has its number again, or {@link Standing#SAME}
     */
    void decide(long upload, Optional<Integer> number, Standing standing) {
        jdbc.sql(LOCK).param("upload", upload).query(Long.class).list();
        jdbc.sql(DECIDE)
                .param("upload", upload)
                .param("number", number.orElse(null))
                .param("standing", standing.name())
                .update();
    }

    /** Writes anew what would become of letters that were new. */
    void judge(long upload, List<Judged> letters) {
        inParts(JUDGE, upload, letters);
    }

    /** What would be written, in the file's order. */
    List<Fresh> fresh(long upload) {
        return jdbc.sql(FRESH)
                .param("upload", upload)
                .query((row, number) -> new Fresh(
                        row.getInt("number"),
                        new CellAddress(row.getInt("sheet_row"), row.getInt("sheet_column")),
                        StagedLetter.candidate(
                                row.getLong("unit_id"),
                                row.getString("occasion_code"),
                                row.getObject("handed_on", LocalDate.class),
                                row.getObject("given_number", Integer.class),
                                row.getString("signer_title"),
                                row.getString("dossier_code"),
                                row.getObject("days_late", Integer.class),
                                row.getString("reason"),
                                row.getString("note"))))
                .list();
    }
}
