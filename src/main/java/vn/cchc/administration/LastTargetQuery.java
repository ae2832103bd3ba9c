package vn.cchc.administration;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.UnitId;

/** Who changed a target last? */
@Repository
class LastTargetQuery {

    private static final String LAST = """
            SELECT COALESCE(a.display_name, j.username) AS changed_by, j.done_at
            FROM journal j
            LEFT JOIN account a ON a.username = j.username
            WHERE j.deed IN ('TARGET_SET', 'TARGET_ENDED', 'TARGET_WITHDRAWN')
              AND j.subject = :subject AND j.unit_id <=> :unit
            ORDER BY j.id DESC
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    LastTargetQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LastTarget> find(String subject, @Nullable UnitId unit) {
        return jdbc.sql(LAST)
                .param("subject", subject)
                .param("unit", unit == null ? null : unit.value())
                .query((row, number) ->
                        new LastTarget(row.getString("changed_by"), row.getObject("done_at", LocalDateTime.class)))
                .optional();
    }
}
