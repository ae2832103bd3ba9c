package vn.cchc.administration;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;

/** Up to which month are figures approved or closed, be it of one unit? */
@Repository
class DecidedMonthsQuery {

    private static final String LAST = """
            SELECT MAX(d.month)
            FROM (SELECT MAX(s.month) AS month
                  FROM submission s
                  WHERE s.state IN ('APPROVED', 'CLOSED')
                  UNION ALL
                  SELECT MAX(c.month)
                  FROM closed_month c) d
            """;

    private final JdbcClient jdbc;

    DecidedMonthsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Month> last() {
        return jdbc.sql(LAST).query(LocalDate.class).optional().map(Month::ofKey);
    }
}
