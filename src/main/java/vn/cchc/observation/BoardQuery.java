package vn.cchc.observation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Which reports are there, which of them are one's own work, and which months are closed? */
@Repository
class BoardQuery {

    private static final String CLOSED = """
            SELECT c.month
            FROM closed_month c
            WHERE c.month BETWEEN :first AND :last
            """;

    private static final String FIRST = """
            SELECT MIN(s.month)
            FROM submission s
            """;

    private static final String OWN_WORK = """
            SELECT s.month, s.unit_id
            FROM submission s
            WHERE s.month BETWEEN :first AND :last
              AND s.state = 'SUBMITTED'
              AND (s.submitted_by = :by
                   OR EXISTS (SELECT 1
                              FROM observation o
                              WHERE o.month = s.month AND o.unit_id = s.unit_id AND o.entered_by = :by))
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

    /** The month of the oldest report; empty before there is any. */
    Optional<Month> firstReport() {
        return jdbc.sql(FIRST).query(LocalDate.class).optional().map(Month::ofKey);
    }

    Set<Month> closed(Span span) {
        return new HashSet<>(jdbc.sql(CLOSED)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .query((row, number) -> Month.ofKey(row.getObject("month", LocalDate.class)))
                .list());
    }

    /** The reports that wait and that an account typed or handed in some of. */
    Set<ReportKey> ownWork(Span span, String by) {
        return new HashSet<>(jdbc.sql(OWN_WORK)
                .param("first", span.first().key())
                .param("last", span.last().key())
                .param("by", by)
                .query((row, number) -> new ReportKey(
                        new UnitId(row.getLong("unit_id")), Month.ofKey(row.getObject("month", LocalDate.class))))
                .list());
    }
}
