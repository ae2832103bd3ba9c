package vn.cchc.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.place.NewCalendar;

/** Who reports by which calendar, and how many past reports would another due day judge otherwise? */
@Repository
class CalendarUsesQuery {

    /** Whatever holds the months of a calendar would be wrong by another first day. */
    private static final String USES = """
            SELECT c.code,
                   (SELECT COUNT(*)
                    FROM unit u
                    WHERE u.calendar_code = c.code) AS units,
                   (SELECT COUNT(*)
                    FROM submission s
                    JOIN unit u ON u.id = s.unit_id
                    WHERE u.calendar_code = c.code) AS reports,
                   (EXISTS (SELECT 1 FROM submission k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM observation k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM explanation k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM letter k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM draft_value k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM draft_explanation k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)
                    OR EXISTS (SELECT 1 FROM correction k JOIN unit u ON u.id = k.unit_id WHERE u.calendar_code = c.code)) AS kept
            FROM reporting_calendar c
            """;

    /** The day a report is due is counted as {@code ReportingCalendar.dueOn} does. */
    private static final String JUDGED_ANEW = """
            SELECT COUNT(*)
            FROM (SELECT DATE(s.submitted_at) AS submitted_on,
                         s.month + INTERVAL IF(c.first_day = 1 OR c.unit_due_day < c.first_day, 1, 0) MONTH
                                 + INTERVAL c.unit_due_day - 1 DAY AS due_before,
                         s.month + INTERVAL IF(:first_day = 1 OR :due_day < :first_day, 1, 0) MONTH
                                 + INTERVAL :due_day - 1 DAY AS due_after
                  FROM submission s
                  JOIN unit u ON u.id = s.unit_id
                  JOIN reporting_calendar c ON c.code = u.calendar_code
                  WHERE c.code = :code) d
            WHERE LEAST(d.due_before, d.due_after) < :today
              AND (COALESCE(d.submitted_on, :today) <= d.due_before) <> (COALESCE(d.submitted_on, :today) <= d.due_after)
            """;

    private final JdbcClient jdbc;

    CalendarUsesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the calendar's code. */
    Map<String, CalendarUse> uses() {
        var uses = new HashMap<String, CalendarUse>();
        jdbc.sql(USES).query(row -> {
            uses.put(
                    row.getString("code"),
                    new CalendarUse(row.getInt("units"), row.getInt("reports"), row.getBoolean("kept")));
        });
        return uses;
    }

    /** How many reports are on time by the calendar as it is and late by the one typed, or the other way round. */
    int judgedAnew(NewCalendar calendar, LocalDate today) {
        return jdbc.sql(JUDGED_ANEW)
                .param("code", calendar.code())
                .param("first_day", calendar.firstDay())
                .param("due_day", calendar.unitDueDay())
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
