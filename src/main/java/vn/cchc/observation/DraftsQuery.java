package vn.cchc.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What is typed and not handed in? */
@Repository
class DraftsQuery {

    private static final String VALUES = """
            SELECT d.measure_code, d.value, d.version, d.entered_at,
                   COALESCE(a.display_name, d.entered_by) AS entered_by
            FROM draft_value d
            LEFT JOIN account a ON a.username = d.entered_by
            WHERE d.month = :month AND d.unit_id = :unit
            """;

    private static final String VALUE = VALUES + """
            AND d.measure_code = :measure
            """;

    private static final String FIRST = """
            INSERT INTO draft_value (month, unit_id, measure_code, value, version, entered_by, entered_at)
            VALUES (:month, :unit, :measure, :value, 1, :by, :at)
            """;

    private static final String CHANGED = """
            UPDATE draft_value
            SET value = :value, version = version + 1, entered_by = :by, entered_at = :at
            WHERE month = :month AND unit_id = :unit AND measure_code = :measure AND version = :seen
            """;

    private static final String EXPLANATIONS = """
            SELECT e.indicator_code, e.text
            FROM draft_explanation e
            WHERE e.month = :month AND e.unit_id = :unit
            """;

    private static final String EXPLAINED = """
            INSERT INTO draft_explanation (month, unit_id, indicator_code, text)
            VALUES (:month, :unit, :indicator, :text)
            ON DUPLICATE KEY UPDATE text = VALUES(text)
            """;

    private static final String UNEXPLAINED = """
            DELETE FROM draft_explanation
            WHERE month = :month AND unit_id = :unit AND indicator_code = :indicator
            """;

    /**
     * What somebody typed and never handed in stays, where an import was written over it; what only repeats a number that
     * was handed in once is a copy of before, and goes.
     */
    private static final List<String> FORGET_COPIES = List.of("""
            DELETE d
            FROM draft_value d
            WHERE d.month = :month AND d.unit_id = :unit
              AND (d.value IS NULL
                   OR EXISTS (SELECT 1
                              FROM observation FOR SYSTEM_TIME ALL o
                              WHERE o.month = d.month AND o.unit_id = d.unit_id AND o.measure_code = d.measure_code
                                AND o.value = d.value))
            """, """
            DELETE d
            FROM draft_explanation d
            WHERE d.month = :month AND d.unit_id = :unit
              AND EXISTS (SELECT 1
                          FROM explanation FOR SYSTEM_TIME ALL e
                          WHERE e.month = d.month AND e.unit_id = d.unit_id AND e.indicator_code = d.indicator_code
                            AND e.text = d.text)
            """);

    /** What is in draft still goes before what was handed in. */
    private static final List<String> SEED = List.of("""
            INSERT INTO draft_value (month, unit_id, measure_code, value, version, entered_by, entered_at)
            SELECT o.month, o.unit_id, o.measure_code, o.value, 1, o.entered_by, :at
            FROM observation o
            WHERE o.month = :month AND o.unit_id = :unit
            ON DUPLICATE KEY UPDATE measure_code = draft_value.measure_code
            """, """
            INSERT INTO draft_explanation (month, unit_id, indicator_code, text)
            SELECT e.month, e.unit_id, e.indicator_code, e.text
            FROM explanation e
            WHERE e.month = :month AND e.unit_id = :unit
            ON DUPLICATE KEY UPDATE indicator_code = draft_explanation.indicator_code
            """);

    private static final List<String> CLEAR = List.of("""
            DELETE FROM draft_value
            WHERE month = :month AND unit_id = :unit
            """, """
            DELETE FROM draft_explanation
            WHERE month = :month AND unit_id = :unit
            """);

    private final JdbcClient jdbc;

    DraftsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MeasureCode, DraftValue> values(UnitId unit, Month month) {
        var values = new HashMap<MeasureCode, DraftValue>();
        of(VALUES, unit, month).query(row -> {
            values.put(new MeasureCode(row.getString("measure_code")), draft(row));
        });
        return values;
    }

    private Optional<DraftValue> find(UnitId unit, Month month, MeasureCode measure) {
        return of(VALUE, unit, month)
                .param("measure", measure.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Keeps a number, unless it changed since it was seen. */
    SaveResult save(UnitId unit, Month month, NewValue typed, String by, LocalDateTime at) {
        boolean kept = write(typed.seen() == 0 ? FIRST : CHANGED, unit, month, typed, by, at);
        var stored = find(unit, month, typed.measure()).orElse(new DraftValue(null, 0, by, at));
        return kept || stored.isSame(typed.value()) ? new SaveResult.Saved(stored) : new SaveResult.Taken(stored);
    }

    private boolean write(String sql, UnitId unit, Month month, NewValue typed, String by, LocalDateTime at) {
        try {
            return of(sql, unit, month)
                            .param("measure", typed.measure().value())
                            .param("value", typed.value())
                            .param("seen", typed.seen())
                            .param("by", by)
                            .param("at", at)
                            .update()
                    == 1;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    Map<IndicatorCode, String> explanations(UnitId unit, Month month) {
        var texts = new HashMap<IndicatorCode, String>();
        of(EXPLANATIONS, unit, month).query(row -> {
            texts.put(new IndicatorCode(row.getString("indicator_code")), row.getString("text"));
        });
        return texts;
    }

    /** @param text empty takes it away */
    void explain(UnitId unit, Month month, IndicatorCode indicator, String text) {
        of(text.isEmpty() ? UNEXPLAINED : EXPLAINED, unit, month)
                .param("indicator", indicator.value())
                .param("text", text)
                .update();
    }

    /** Begins the drafts of a returned report with what was handed in, but for what somebody was about to hand in. */
    void seed(UnitId unit, Month month, LocalDateTime at) {
        FORGET_COPIES.forEach(sql -> of(sql, unit, month).update());
        SEED.forEach(sql -> of(sql, unit, month).param("at", at).update());
    }

    void clear(UnitId unit, Month month) {
        CLEAR.forEach(sql -> of(sql, unit, month).update());
    }

    private JdbcClient.StatementSpec of(String sql, UnitId unit, Month month) {
        return jdbc.sql(sql).param("unit", unit.value()).param("month", month.key());
    }

    private static DraftValue draft(ResultSet row) throws SQLException {
        return new DraftValue(
                row.getBigDecimal("value"),
                row.getInt("version"),
                row.getString("entered_by"),
                row.getObject("entered_at", LocalDateTime.class));
    }
}
