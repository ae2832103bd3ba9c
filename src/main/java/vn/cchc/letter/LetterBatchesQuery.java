package vn.cchc.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Which letters came in together, and what stands in the register they go to? */
@Repository
class LetterBatchesQuery {

    /** As many as fit into one parameter without growing with the file. */
    private static final int AT_ONCE = 2_000;

    /** What the batch holds of one unit, its months oldest first. */
    record OfUnit(UnitId unit, int letters, List<Month> months) {}

    /** An entry as the database reads it out of a parameter. */
    private record Row(
            long unit,
            String type,
            String occasion,
            int year,
            int number,
            String handedOn,
            String month,
            String signer,
            @Nullable String dossier,
            @Nullable Integer daysLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String approvedReason) {

        static Row of(StoredLetter letter) {
            return new Row(
                    letter.unitId(),
                    letter.typeCode(),
                    letter.occasionCode(),
                    letter.year(),
                    letter.number(),
                    letter.handedOn().toString(),
                    letter.month().toString(),
                    letter.signerTitle(),
                    letter.dossierCode(),
                    letter.daysLate(),
                    letter.reason(),
                    letter.note(),
                    letter.approvedReason());
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    LetterBatchesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the units' registers to the transaction until it ends. */
    void lock(List<UnitId> units) {
        jdbc.sql(LetterBatchesSql.LOCK)
                .param("units", ids(units))
                .query(Long.class)
                .list();
    }

    List<EnteredLetter> register(List<UnitId> units) {
        return jdbc.sql(LetterBatchesSql.REGISTER)
                .param("units", ids(units))
                .query((row, number) -> entered(row))
                .list();
    }

    private static EnteredLetter entered(ResultSet row) throws SQLException {
        return new EnteredLetter(
                row.getLong("unit_id"),
                row.getInt("year"),
                row.getString("type_code"),
                row.getInt("number"),
                new NewLetter(
                        row.getString("occasion_code"),
                        row.getObject("handed_on", LocalDate.class),
                        Optional.of(row.getInt("number")),
                        row.getString("signer_title"),
                        row.getString("dossier_code"),
                        row.getObject("days_late", Integer.class),
                        row.getString("reason"),
                        row.getString("note")),
                row.getBoolean("voided"),
                row.getBoolean("reusable"));
    }

    /** "7 H25834-0713" for each dossier that an apology of the units counts for. */
    Set<String> apologies(List<UnitId> units) {
        return Set.copyOf(jdbc.sql(LetterBatchesSql.APOLOGIES)
                .param("units", ids(units))
                .param("late", Occasion.LATE_DOSSIER)
                .query(String.class)
                .list());
    }

    long insertBatch(NewLetterBatch batch, String by, LocalDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(LetterBatchesSql.INSERT_BATCH)
                .param("by", by)
                .param("at", at)
                .param("name", batch.fileName())
                .param("hash", batch.hash())
                .param("entered", batch.letters().size())
                .param("same", batch.same())
                .param("refused", batch.refused())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    /** Where an entry has the number already, which only an undone import leaves, it says from now on what is given. */
    void enter(long batch, List<StoredLetter> letters) {
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            var rows = json.writeValueAsString(letters.subList(from, Math.min(from + AT_ONCE, letters.size())).stream()
                    .map(Row::of)
                    .toList());
            jdbc.sql(LetterBatchesSql.ENTER).param("rows", rows).update();
            jdbc.sql(LetterBatchesSql.REMEMBER)
                    .param("batch", batch)
                    .param("rows", rows)
                    .update();
        }
    }

    List<OfUnit> byUnit(long batch) {
        return of(LetterBatchesSql.BY_UNIT, batch)
                .query((row, number) -> new OfUnit(
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("letters"),
                        Stream.of(row.getString("months").split(" "))
                                .map(month -> Month.ofKey(LocalDate.parse(month + "-01")))
                                .toList()))
                .list();
    }

    /** @param by an account's name; empty for everybody's */
    List<LetterBatch> list(Optional<String> by, int limit) {
        return jdbc.sql(LetterBatchesSql.LIST)
                .param("by", by.orElse(null))
                .param("limit", limit)
                .query((row, number) -> batch(row))
                .list();
    }

    Optional<LetterBatch> findStanding(String hash) {
        return jdbc.sql(LetterBatchesSql.STANDING)
                .param("hash", hash)
                .query((row, number) -> batch(row))
                .optional();
    }

    private static LetterBatch batch(ResultSet row) throws SQLException {
        var undoneAt = row.getObject("undone_at", LocalDateTime.class);
        return new LetterBatch(
                row.getLong("id"),
                row.getString("imported_by"),
                row.getObject("imported_at", LocalDateTime.class),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getInt("new_count"),
                row.getInt("same_count"),
                row.getInt("refused_count"),
                undoneAt == null
                        ? Optional.empty()
                        : Optional.of(new LetterBatch.Undone(row.getString("undone_by"), undoneAt)));
    }

    private StatementSpec of(String sql, long batch) {
        return jdbc.sql(sql).params(Map.of("batch", batch));
    }

    /** A list in SQL cannot be empty. */
    private static Set<Long> ids(Collection<UnitId> units) {
        return units.isEmpty() ? Set.of(-1L) : units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
