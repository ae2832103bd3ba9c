package vn.cchc.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitId;

/** What was noted, and by whom? Asked as of a moment. */
@Repository
class AnnotationsQuery {

    /** An account that is gone is told by its name. */
    private static final String ALL = """
            SELECT n.id, n.happened_on, n.unit_id, n.indicator_code, n.process_change, n.text, n.noted_at,
                   COALESCE(a.display_name, n.noted_by) AS noted_by
            FROM annotation FOR SYSTEM_TIME AS OF :as_of n
            LEFT JOIN account FOR SYSTEM_TIME AS OF :as_of a ON a.username = n.noted_by
            ORDER BY n.happened_on DESC, n.id DESC
            """;

    private final JdbcClient jdbc;

    AnnotationsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Annotation> list(AsOf asOf) {
        return jdbc.sql(ALL)
                .param("as_of", asOf.bound())
                .query((row, number) -> annotation(row))
                .list();
    }

    private static Annotation annotation(ResultSet row) throws SQLException {
        return new Annotation(
                row.getLong("id"),
                row.getObject("happened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("unit_id", Long.class)).map(UnitId::new),
                Optional.ofNullable(row.getString("indicator_code")).map(IndicatorCode::new),
                row.getBoolean("process_change"),
                row.getString("text"),
                row.getString("noted_by"),
                row.getObject("noted_at", LocalDateTime.class));
    }
}
