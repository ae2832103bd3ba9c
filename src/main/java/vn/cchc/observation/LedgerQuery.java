package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What changes when a report or a month moves on? Called by the ledger alone. */
@Repository
class LedgerQuery {

    private static final String HANDED_IN = """
            INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
            VALUES (:month, :unit, 'SUBMITTED', :due_on, :at, :by)
            ON DUPLICATE KEY UPDATE state = 'SUBMITTED', submitted_at = VALUES(submitted_at),
                submitted_by = VALUES(submitted_by), decided_at = NULL, decided_by = NULL, note = NULL
            """;

    private static final String OBSERVED = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
            SELECT d.month, d.unit_id, d.measure_code, d.value, d.entered_by
            FROM draft_value d
            WHERE d.month = :month AND d.unit_id = :unit AND d.value IS NOT NULL AND d.measure_code IN (:measures)
            ON DUPLICATE KEY UPDATE value = VALUES(value), entered_by = VALUES(entered_by)
            """;

    private static final String EMPTIED = """
            DELETE FROM observation
            WHERE month = :month AND unit_id = :unit
              AND measure_code NOT IN (
                SELECT d.measure_code
                FROM draft_value d
                WHERE d.month = :month AND d.unit_id = :unit AND d.value IS NOT NULL AND d.measure_code IN (:measures))
            """;

    /** Signed as the unit's explanations were before, else in the unit's name. What was not changed keeps its day. */
    private static final String EXPLAINED = """
            INSERT INTO explanation (month, unit_id, indicator_code, text, author_title, written_on)
            SELECT d.month, d.unit_id, d.indicator_code, d.text,
                   COALESCE((SELECT e.author_title
                             FROM explanation e
                             WHERE e.unit_id = :unit
                             ORDER BY e.written_on DESC, e.month DESC, e.indicator_code
                             LIMIT 1), :title),
                   :today
            FROM draft_explanation d
            WHERE d.month = :month AND d.unit_id = :unit
            ON DUPLICATE KEY UPDATE
                written_on = IF(explanation.text = VALUES(text), explanation.written_on, VALUES(written_on)),
                text = VALUES(text)
            """;

    private static final String UNEXPLAINED = """
            DELETE FROM explanation
            WHERE month = :month AND unit_id = :unit
              AND indicator_code NOT IN (
                SELECT d.indicator_code
                FROM draft_explanation d
                WHERE d.month = :month AND d.unit_id = :unit)
            """;

    private static final String OWN_WORK = """
            SELECT EXISTS (SELECT 1
                           FROM submission s
                           WHERE s.month = :month AND s.unit_id = :unit AND s.submitted_by = :by)
                OR EXISTS (SELECT 1
                           FROM observation o
                           WHERE o.month = :month AND o.unit_id = :unit AND o.entered_by = :by)
            """;

    private static final String DECIDED = """
            UPDATE submission
            SET state = :state, decided_at = :at, decided_by = :by, note = :note
            WHERE month = :month AND unit_id = :unit
            """;

    private static final String CORRECTED = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by, reason)
            VALUES (:month, :unit, :measure, :value, :by, :reason)
            ON DUPLICATE KEY UPDATE value = VALUES(value), entered_by = VALUES(entered_by), reason = VALUES(reason)
            """;

    private static final String CLOSED = """
            INSERT INTO closed_month (month, closed_by, closed_at)
            VALUES (:month, :by, :at)
            """;

    private static final String REOPENED = """
            DELETE FROM closed_month
            WHERE month = :month
            """;

    private static final String MOVED = """
            UPDATE submission
            SET state = :to
            WHERE month = :month AND state = :from
            """;

    /** Reports and corrections that somebody still has to decide. */
    private static final String WAITING = """
            SELECT (SELECT COUNT(*) FROM submission s WHERE s.month = :month AND s.state = 'SUBMITTED')
                 + (SELECT COUNT(*) FROM correction c WHERE c.month = :month AND c.state = 'SUBMITTED')
            """;

    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void handIn(UnitId unit, Month month, LocalDate dueOn, String by, LocalDateTime at) {
        of(HANDED_IN, unit, month)
                .param("due_on", dueOn)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Writes down the drafts of these measures, and takes away every other number of the report. */
    void observeDrafts(UnitId unit, Month month, Set<MeasureCode> measures) {
        List.of(EMPTIED, OBSERVED)
                .forEach(sql -> of(sql, unit, month)
                        .param("measures", FormQuery.codes(measures))
                        .update());
    }

    /** @param title who signs where the unit never explained anything */
    void explainFromDrafts(UnitId unit, Month month, String title, LocalDate today) {
        of(UNEXPLAINED, unit, month).update();
        of(EXPLAINED, unit, month).param("title", title).param("today", today).update();
    }

    boolean isOwnWork(UnitId unit, Month month, String by) {
        return of(OWN_WORK, unit, month).param("by", by).query(Boolean.class).single();
    }

    void decide(UnitId unit, Month month, SubmissionState state, @Nullable String note, String by, LocalDateTime at) {
        of(DECIDED, unit, month)
                .param("state", state.name())
                .param("note", note)
                .param("by", by)
                .param("at", at)
                .update();
    }

    void correct(UnitId unit, Month month, MeasureCode measure, BigDecimal value, String by, String reason) {
        of(CORRECTED, unit, month)
                .param("measure", measure.value())
                .param("value", value)
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    int countWaiting(Month month) {
        return jdbc.sql(WAITING)
                .param("month", month.key())
                .query(Integer.class)
                .single();
    }

    void close(Month month, String by, LocalDateTime at) {
        jdbc.sql(CLOSED)
                .param("month", month.key())
                .param("by", by)
                .param("at", at)
                .update();
        move(month, SubmissionState.APPROVED, SubmissionState.CLOSED);
    }

    void reopen(Month month) {
        jdbc.sql(REOPENED).param("month", month.key()).update();
        move(month, SubmissionState.CLOSED, SubmissionState.APPROVED);
    }

    private void move(Month month, SubmissionState from, SubmissionState to) {
        jdbc.sql(MOVED)
                .param("month", month.key())
                .param("from", from.name())
                .param("to", to.name())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, UnitId unit, Month month) {
        return jdbc.sql(sql).param("unit", unit.value()).param("month", month.key());
    }
}
