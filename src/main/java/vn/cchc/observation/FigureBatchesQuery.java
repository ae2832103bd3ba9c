package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Which batches are there, and what does one hold? */
@Repository
class FigureBatchesQuery {

    private static final String BY_UNIT = """
            SELECT c.unit_id, COUNT(*) AS figures,
                   GROUP_CONCAT(DISTINCT DATE_FORMAT(c.month, '%Y-%m') ORDER BY c.month SEPARATOR ' ') AS months
            FROM figure_change c
            WHERE c.batch_id = :batch
            GROUP BY c.unit_id
            ORDER BY c.unit_id
            """;

    private static final String LIST = """
            SELECT b.id, COALESCE(a.display_name, b.imported_by) AS imported_by,
                   COALESCE(b.written_at, b.imported_at) AS imported_at, b.file_name, b.file_hash, b.new_count,
                   b.changed_count, b.same_count, b.refused_count,
                   COALESCE(b.undone_written_at, b.undone_at) AS undone_at,
                   COALESCE(u.display_name, b.undone_by) AS undone_by
            FROM figure_batch b
            LEFT JOIN account a ON a.username = b.imported_by
            LEFT JOIN account u ON u.username = b.undone_by
            WHERE :by IS NULL OR b.imported_by = :by
            ORDER BY b.id DESC
            LIMIT :limit
            """;

    private static final String STANDING = """
            SELECT b.id, COALESCE(a.display_name, b.imported_by) AS imported_by,
                   COALESCE(b.written_at, b.imported_at) AS imported_at, b.file_name, b.file_hash, b.new_count,
                   b.changed_count, b.same_count, b.refused_count, b.undone_at, b.undone_by
            FROM figure_batch b
            LEFT JOIN account a ON a.username = b.imported_by
            WHERE b.file_hash = :hash AND b.undone_at IS NULL
            ORDER BY b.id DESC
            LIMIT 1
            """;

    /** What a batch holds of one unit, its months oldest first. */
    record OfUnit(UnitId unit, int figures, List<Month> months) {}

    private final JdbcClient jdbc;

    FigureBatchesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfUnit> byUnit(long batch) {
        return jdbc.sql(BY_UNIT)
                .param("batch", batch)
                .query((row, number) -> new OfUnit(
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("figures"),
                        Stream.of(row.getString("months").split(" "))
                                .map(month -> Month.ofKey(LocalDate.parse(month + "-01")))
                                .toList()))
                .list();
    }

    /** @param by an account's name; empty for everybody's */
    List<FigureBatch> list(Optional<String> by, int limit) {
        return jdbc.sql(LIST)
                .param("by", by.orElse(null))
                .param("limit", limit)
                .query((row, number) -> batch(row))
                .list();
    }

    Optional<FigureBatch> findStanding(String hash) {
        return jdbc.sql(STANDING)
                .param("hash", hash)
                .query((row, number) -> batch(row))
                .optional();
    }

    private static FigureBatch batch(ResultSet row) throws SQLException {
        var undoneAt = row.getObject("undone_at", LocalDateTime.class);
        return new FigureBatch(
                row.getLong("id"),
                row.getString("imported_by"),
                row.getObject("imported_at", LocalDateTime.class),
                row.getString("file_name"),
                row.getString("file_hash"),
                counts(row),
                undoneAt == null
                        ? Optional.empty()
                        : Optional.of(new FigureBatch.Undone(row.getString("undone_by"), undoneAt)));
    }

    static FigureBatch.Counts counts(ResultSet row) throws SQLException {
        return new FigureBatch.Counts(
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("same_count"),
                row.getInt("refused_count"));
    }
}
