package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Correction.Change;
import vn.cchc.observation.Ledger.Hand;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Which corrections were proposed, and what became of them? */
@Repository
class CorrectionsQuery {

    private static final String MATCHING = """
            SELECT c.id, c.month, c.unit_id, c.state, c.reason, c.proposed_by, c.proposed_at, c.decided_at, c.note,
                   COALESCE(a.display_name, c.proposed_by) AS proposer,
                   v.measure_code, v.old_value, v.new_value
            FROM correction c
            JOIN correction_value v ON v.correction_id = c.id
            LEFT JOIN account a ON a.username = c.proposed_by
            WHERE (:id IS NULL OR c.id = :id)
              AND (:unit IS NULL OR c.unit_id = :unit)
              AND (:month IS NULL OR c.month = :month)
              AND (:state IS NULL OR c.state = :state)
            ORDER BY c.id, v.measure_code
            """;

    private static final String LOCK = """
            SELECT c.id
            FROM correction c
            WHERE c.id = :id AND c.state = 'SUBMITTED'
            FOR UPDATE
            """;

    private static final String PROPOSED = """
            INSERT INTO correction (month, unit_id, state, reason, proposed_by, proposed_at)
            VALUES (:month, :unit, 'SUBMITTED', :reason, :by, :at)
            """;

    private static final String CHANGED = """
            INSERT INTO correction_value (correction_id, measure_code, old_value, new_value)
            VALUES (:id, :measure, :old, :new)
            """;

    private static final String DECIDED = """
            UPDATE correction
            SET state = :state, decided_by = :by, decided_at = :at, note = :note
            WHERE id = :id
            """;

    private static final List<String> REMOVED = List.of("""
            DELETE FROM correction_value
            WHERE correction_id = :id
            """, """
            DELETE FROM correction
            WHERE id = :id
            """);

    private final JdbcClient jdbc;

    CorrectionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Correction> waiting() {
        return list(null, null, null, Correction.State.SUBMITTED);
    }

    /** Oldest first, decided ones too. */
    List<Correction> of(UnitId unit, Month month) {
        return list(null, unit, month, null);
    }

    Optional<Correction> find(long id) {
        return list(id, null, null, null).stream().findFirst();
    }

    /** Nobody else decides it until the transaction ends; false where it waits no more. */
    boolean lock(long id) {
        return jdbc.sql(LOCK).param("id", id).query(Long.class).optional().isPresent();
    }

    private List<Correction> list(
            @Nullable Long id, @Nullable UnitId unit, @Nullable Month month, Correction.@Nullable State state) {
        var heads = new LinkedHashMap<Long, Correction>();
        var changes = new LinkedHashMap<Long, List<Change>>();
        jdbc.sql(MATCHING)
                .param("id", id)
                .param("unit", unit == null ? null : unit.value())
                .param("month", month == null ? null : month.key())
                .param("state", state == null ? null : state.name())
                .query(row -> {
                    heads.putIfAbsent(row.getLong("id"), head(row));
                    changes.computeIfAbsent(row.getLong("id"), first -> new ArrayList<>())
                            .add(change(row));
                });
        return heads.values().stream()
                .map(head -> with(head, Objects.requireNonNull(changes.get(head.id()))))
                .toList();
    }

    private static Correction head(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                Month.ofKey(row.getObject("month", LocalDate.class)),
                Correction.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("proposer"),
                row.getObject("proposed_at", LocalDateTime.class),
                row.getObject("decided_at", LocalDateTime.class),
                row.getString("note"),
                List.of());
    }

    private static Correction with(Correction head, List<Change> changes) {
        return new Correction(
                head.id(),
                head.unit(),
                head.month(),
                head.state(),
                head.reason(),
                head.proposedBy(),
                head.proposer(),
                head.proposedAt(),
                head.decidedAt(),
                head.note(),
                changes);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new MeasureCode(row.getString("measure_code")),
                row.getBigDecimal("old_value"),
                row.getBigDecimal("new_value"));
    }

    /** Returns its id. */
    long propose(UnitId unit, Month month, List<Change> changes, String reason, Hand hand) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(PROPOSED)
                .param("unit", unit.value())
                .param("month", month.key())
                .param("reason", reason)
                .param("by", hand.by())
                .param("at", hand.at())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
        changes.forEach(change -> jdbc.sql(CHANGED)
                .param("id", id)
                .param("measure", change.measure().value())
                .param("old", change.oldValue())
                .param("new", change.newValue())
                .update());
        return id;
    }

    void decide(long id, Correction.State state, @Nullable String note, Hand hand) {
        jdbc.sql(DECIDED)
                .param("id", id)
                .param("state", state.name())
                .param("note", note)
                .param("by", hand.by())
                .param("at", hand.at())
                .update();
    }

    /** The database remembers that it was there. */
    void remove(long id) {
        REMOVED.forEach(sql -> jdbc.sql(sql).param("id", id).update());
    }
}
