package vn.cchc.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Which files are on their way in, and whose are they? */
@Repository
class UploadsQuery {

    private static final String INSERT_UPLOAD = """
            INSERT INTO import_upload (username, file_name, file_hash)
            VALUES (:by, :name, :hash)
            """;

    private static final String FIND_UPLOAD = """
            SELECT u.id, u.file_name, u.file_hash
            FROM import_upload u
            WHERE u.id = :id AND u.username = :by AND u.confirmed = FALSE
            """;

    /** Only one of two confirmations gets it. */
    private static final String CONFIRM = """
            UPDATE import_upload
            SET confirmed = TRUE
            WHERE id = :id AND username = :by AND confirmed = FALSE
            """;

    private static final String RELEASE = """
            UPDATE import_upload
            SET confirmed = FALSE
            WHERE id = :id
            """;

    private static final String DELETE_UPLOAD = """
            DELETE FROM import_upload
            WHERE id = :id
            """;

    private static final String DELETE_ROWS = """
            DELETE FROM import_row
            WHERE upload_id = :id
            LIMIT 20000
            """;

    private static final String DEAD = """
            SELECT u.id
            FROM import_upload u
            WHERE u.confirmed = TRUE OR u.uploaded_at < NOW() - INTERVAL :hours HOUR
            ORDER BY u.id
            """;

    private final JdbcClient jdbc;

    UploadsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Upload insert(String by, String fileName, String hash) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT_UPLOAD)
                .param("by", by)
                .param("name", fileName)
                .param("hash", hash)
                .update(key, "id");
        return new Upload(Objects.requireNonNull(key.getKeyAs(Number.class)).longValue(), fileName, hash);
    }

    Optional<Upload> find(long id, String by) {
        return jdbc.sql(FIND_UPLOAD)
                .param("id", id)
                .param("by", by)
                .query((row, number) ->
                        new Upload(row.getLong("id"), row.getString("file_name"), row.getString("file_hash")))
                .optional();
    }

    boolean confirm(long upload, String by) {
        return jdbc.sql(CONFIRM).param("id", upload).param("by", by).update() == 1;
    }

    void release(long upload) {
        jdbc.sql(RELEASE).param("id", upload).update();
    }

    /** Rows first and a few at a time, so that no transaction grows with the file. */
    void delete(long upload) {
        deleteRows(upload);
        jdbc.sql(DELETE_UPLOAD).param("id", upload).update();
    }

    void deleteRows(long upload) {
        while (jdbc.sql(DELETE_ROWS).param("id", upload).update() > 0) {
            // Goes on until none is left.
        }
    }

    List<Long> listDead(int hours) {
        return jdbc.sql(DEAD)
                .param("hours", hours)
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
