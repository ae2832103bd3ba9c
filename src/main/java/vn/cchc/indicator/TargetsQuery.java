package vn.cchc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is a scope to reach from a day on? Writes one target at a time. */
@Repository
class TargetsQuery {

    private static final String SCOPE = """
            WHERE indicator_code = :indicator AND unit_kind = :kind AND unit_id = :unit
            """;

    private static final String CUT = """
            UPDATE target
            SET valid_to = :day
            """ + SCOPE + """
              AND valid_from < :day AND valid_to > :day
            """;

    private static final String DELETE = """
            DELETE FROM target
            """ + SCOPE + """
              AND valid_from = :day
            """;

    private static final String EXTEND = """
            UPDATE target
            SET valid_to = :valid_to
            """ + SCOPE + """
              AND valid_to = :day
            """;

    private static final String INSERT = """
            INSERT INTO target (indicator_code, unit_kind, unit_id, valid_from, valid_to, value, near_band)
            VALUES (:indicator, :kind, :unit, :day, :valid_to, :value, :near_band)
            """;

    private final JdbcClient jdbc;

    TargetsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on the day holds up to the day before. */
    void cut(IndicatorCode indicator, TargetScope scope, LocalDate day) {
        statement(CUT, indicator, scope, day).update();
    }

    void delete(IndicatorCode indicator, TargetScope scope, LocalDate validFrom) {
        statement(DELETE, indicator, scope, validFrom).update();
    }

    /** What ended on a day goes on up to another one. */
    void extend(IndicatorCode indicator, TargetScope scope, LocalDate endedOn, LocalDate validTo) {
        statement(EXTEND, indicator, scope, endedOn).param("valid_to", validTo).update();
    }

    void insert(IndicatorCode indicator, TargetScope scope, LocalDate from, LocalDate validTo, @Nullable Goal goal) {
        statement(INSERT, indicator, scope, from)
                .param("valid_to", validTo)
                .param("value", goal == null ? null : goal.value())
                .param("near_band", goal == null ? BigDecimal.ZERO : goal.nearBand())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, IndicatorCode indicator, TargetScope scope, LocalDate day) {
        var kind = scope.kind();
        var unit = scope.unit();
        return jdbc.sql(sql)
                .param("indicator", indicator.value())
                .param("kind", kind == null ? "ANY" : kind.name())
                .param("unit", unit == null ? 0L : unit.value())
                .param("day", day);
    }
}
