package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What would a batch change, and what did it? Every statement works on all rows of a batch at once. */
@Repository
class FigureBatchesQuery {

    private final JdbcClient jdbc;

    FigureBatchesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void compare(long upload) {
        jdbc.sql(FigureBatchesSql.COMPARE).param("upload", upload).update();
    }

    List<UnitId> unitsOfUpload(long upload) {
        return units(jdbc.sql(FigureBatchesSql.UNITS_OF_UPLOAD).param("upload", upload));
    }

    List<UnitId> unitsOfBatch(long batch) {
        return units(jdbc.sql(FigureBatchesSql.UNITS_OF_BATCH).param("batch", batch));
    }

    List<Month> monthsOfUpload(long upload) {
        return months(jdbc.sql(FigureBatchesSql.MONTHS_OF_UPLOAD).param("upload", upload));
    }

    List<Month> monthsOfBatch(long batch) {
        return months(jdbc.sql(FigureBatchesSql.MONTHS_OF_BATCH).param("batch", batch));
    }

    private static List<Month> months(StatementSpec statement) {
        return statement
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list();
    }

    private static List<UnitId> units(StatementSpec statement) {
        return statement
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    FigureBatch.Counts counts(long upload) {
        return jdbc.sql(FigureBatchesSql.COUNTS)
                .param("upload", upload)
                .query((row, number) -> counts(row))
                .single();
    }

    Overridden overridden(long upload) {
        return jdbc.sql(FigureBatchesSql.OVERRIDDEN)
                .param("upload", upload)
                .query((row, number) -> new Overridden(row.getInt("figures"), row.getInt("reports")))
                .single();
    }

    int lockAndCountOvertaken(long upload) {
        return jdbc.sql(FigureBatchesSql.LOCK_OVERTAKEN)
                .param("upload", upload)
                .query(Integer.class)
                .single();
    }

    long insertBatch(NewFigureBatch batch, FigureBatch.Counts counts, String by, LocalDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(FigureBatchesSql.INSERT_BATCH)
                .param("by", by)
                .param("at", at)
                .param("name", batch.fileName())
                .param("hash", batch.hash())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("refused", counts.refused())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    /** Returns how many reports were handed in. */
    int write(long id, NewFigureBatch batch, String by, LocalDateTime at) {
        of(FigureBatchesSql.REMEMBER_FIGURES, id, batch).update();
        of(FigureBatchesSql.REMEMBER_REPORTS, id, batch).param("at", at).update();
        of(FigureBatchesSql.CHANGE, id, batch).param("by", by).update();
        of(FigureBatchesSql.ADD, id, batch).param("by", by).update();
        batch.dueOn().forEach((month, due) -> openReports(id, month, due, by, at));
        jdbc.sql(FigureBatchesSql.HAND_IN).param("batch", id).param("by", by).update();
        return jdbc.sql(FigureBatchesSql.COUNT_REPORTS)
                .param("batch", id)
                .query(Integer.class)
                .single();
    }

    private StatementSpec of(String sql, long id, NewFigureBatch batch) {
        var statement = jdbc.sql(sql).param("upload", batch.upload());
        return sql.contains(":batch") ? statement.param("batch", id) : statement;
    }

    private void openReports(long id, Month month, LocalDate due, String by, LocalDateTime at) {
        jdbc.sql(FigureBatchesSql.OPEN_REPORTS)
                .param("batch", id)
                .param("month", month.key())
                .param("due", due)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** The file's name of a batch that is not undone, which nobody else undoes until the transaction ends. */
    Optional<String> lockStanding(long batch) {
        return jdbc.sql(FigureBatchesSql.LOCK_STANDING)
                .param("batch", batch)
                .query(String.class)
                .optional();
    }

    int lockAndCountObstacles(long batch) {
        return jdbc.sql(FigureBatchesSql.LOCK_OBSTACLES)
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    List<Undoing.Obstacle> obstacles(long batch, int limit) {
        return jdbc.sql(FigureBatchesSql.OBSTACLES)
                .param("batch", batch)
                .param("limit", limit)
                .query((row, number) -> new Undoing.Obstacle(
                        new UnitId(row.getLong("unit_id")),
                        Month.ofKey(row.getObject("month", LocalDate.class)),
                        new MeasureCode(row.getString("measure_code")),
                        Undoing.Why.valueOf(row.getString("why"))))
                .list();
    }

    /** Returns how many figures are what they were. */
    int undo(long batch, String by, LocalDateTime at) {
        int restored = jdbc.sql(FigureBatchesSql.RESTORE).param("batch", batch).update();
        int removed = jdbc.sql(FigureBatchesSql.REMOVE).param("batch", batch).update();
        jdbc.sql(FigureBatchesSql.RESTORE_REPORTS).param("batch", batch).update();
        jdbc.sql(FigureBatchesSql.REMOVE_REPORTS).param("batch", batch).update();
        jdbc.sql(FigureBatchesSql.MARK_UNDONE)
                .param("batch", batch)
                .param("by", by)
                .param("at", at)
                .update();
        return restored + removed;
    }

    /** What a batch holds of one unit, its months oldest first. */
    record OfUnit(UnitId unit, int figures, List<Month> months) {}

    List<OfUnit> byUnit(long batch) {
        return jdbc.sql(FigureBatchesSql.BY_UNIT)
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
        return jdbc.sql(FigureBatchesSql.LIST)
                .param("by", by.orElse(null))
                .param("limit", limit)
                .query((row, number) -> batch(row))
                .list();
    }

    Optional<FigureBatch> findStanding(String hash) {
        return jdbc.sql(FigureBatchesSql.STANDING)
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

    private static FigureBatch.Counts counts(ResultSet row) throws SQLException {
        return new FigureBatch.Counts(
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("same_count"),
                row.getInt("refused_count"));
    }
}
