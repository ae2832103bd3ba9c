package vn.cchc.observation;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** What stays as it is until the transaction ends? */
@Repository
class HoldQuery {

    private static final String UNITS = """
            SELECT u.id
            FROM unit u
            WHERE u.id IN (:units)
            ORDER BY u.id
            FOR UPDATE
            """;

    private static final String THERE = """
            SELECT v.unit_id
            FROM unit u
            JOIN reporting_calendar c ON c.code = u.calendar_code
            JOIN unit_version v
                ON v.unit_id = u.id
                AND v.valid_from <= IF(c.first_day = 1, LAST_DAY(:month), :month + INTERVAL c.first_day - 2 DAY)
                AND v.valid_to > IF(c.first_day = 1, LAST_DAY(:month), :month + INTERVAL c.first_day - 2 DAY)
            WHERE u.id = :unit
            LOCK IN SHARE MODE
            """;

    private static final String MONTH = """
            SELECT COUNT(*)
            FROM closed_month c
            WHERE c.month = :month
            LOCK IN SHARE MODE
            """;

    private static final String STATE = """
            SELECT s.state
            FROM submission s
            WHERE s.month = :month AND s.unit_id = :unit
            FOR UPDATE
            """;

    private final JdbcClient jdbc;

    HoldQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else writes reports of these units, or keeps their registers of letters; in one order for everybody. */
    void units(Collection<UnitId> units) {
        if (!units.isEmpty()) {
            jdbc.sql(UNITS)
                    .param("units", units.stream().map(UnitId::value).distinct().toList())
                    .query(Long.class)
                    .list();
        }
    }

    /** Whether a unit that is held reports the month: it may have ended, or be taken back, since that was looked at. */
    boolean isThere(UnitId unit, Month month) {
        return jdbc.sql(THERE)
                .param("unit", unit.value())
                .param("month", month.key())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Nobody closes or opens the month. */
    boolean isClosed(Month month) {
        return jdbc.sql(MONTH).param("month", month.key()).query(Integer.class).single() > 0;
    }

    /** Nobody else moves the report. Empty: nobody has begun it, and only who holds its unit can. */
    Optional<SubmissionState> state(UnitId unit, Month month) {
        return jdbc.sql(STATE)
                .param("unit", unit.value())
                .param("month", month.key())
                .query(String.class)
                .optional()
                .map(SubmissionState::valueOf);
    }
}
