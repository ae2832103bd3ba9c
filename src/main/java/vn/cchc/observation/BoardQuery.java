package vn.cchc.observation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** Which reports are there, and which months are closed? */
@Repository
class BoardQuery {

    private static final String CLOSED = """
            SELECT c.month
            FROM closed_month c
            WHERE c.month BETWEEN :first AND :last
            """;

    private final JdbcClient jdbc;
    private final SubmissionsQuery submissions;

    BoardQuery(JdbcClient jdbc, SubmissionsQuery submissions) {
        this.jdbc = jdbc;
        this.submissions = submissions;
    }

    List<Submission> submissions(Span span) {
        return submissions.list(span, AsOf.NOW);
    }

    Set<Month> closed(Span span) {
        return new HashSet<>(jdbc.sql(CLOSED)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list());
    }
}
