package vn.cchc.exchange.list;

import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Which files of lists are on their way in? */
@Repository
class ListUploadsQuery {

    private static final String INSERT = """
            INSERT INTO list_upload (username, list, file_name, file_hash, content)
            VALUES (:by, :list, :name, :hash, :content)
            """;

    private static final String FIND = """
            SELECT u.id, u.list, u.file_name, u.file_hash, u.content
            FROM list_upload u
            WHERE u.id = :id AND u.username = :by
            """;

    private static final String MOVE = """
            UPDATE list_upload
            SET list = :list
            WHERE id = :id AND username = :by
            """;

    private static final String DELETE = """
            DELETE FROM list_upload
            WHERE id = :id AND username = :by
            """;

    private static final String SWEEP = """
            DELETE FROM list_upload
            WHERE uploaded_at < NOW() - INTERVAL :hours HOUR
            """;

    /** An upload and what the file holds. */
    record Stored(ListUpload upload, byte[] content) {}

    private final JdbcClient jdbc;

    ListUploadsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListUpload insert(String by, ListName list, String fileName, String hash, byte[] content) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param("by", by)
                .param("list", list.name())
                .param("name", fileName)
                .param("hash", hash)
                .param("content", content)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
        return new ListUpload(id, list, fileName, hash);
    }

    Optional<Stored> find(long id, String by) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("by", by)
                .query((row, number) -> new Stored(
                        new ListUpload(
                                row.getLong("id"),
                                ListName.valueOf(row.getString("list")),
                                row.getString("file_name"),
                                row.getString("file_hash")),
                        row.getBytes("content")))
                .optional();
    }

    /** @return whether it was there */
    boolean move(long id, String by, ListName list) {
        return jdbc.sql(MOVE)
                        .param("id", id)
                        .param("by", by)
                        .param("list", list.name())
                        .update()
                > 0;
    }

    /** @return whether it was there */
    boolean delete(long id, String by) {
        return jdbc.sql(DELETE).param("id", id).param("by", by).update() > 0;
    }

    void sweep(int hours) {
        jdbc.sql(SWEEP).param("hours", hours).update();
    }
}
