package vn.cchc.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/**
 * A month in which reports fall, as it stands on a day.
 *
 * @param due whether its reports should be in
 * @param begun whether its first day has come
 * @param over whether its last day has passed
 */
record ReportMonth(Month month, LocalDate lastDay, LocalDate dueOn, boolean due, boolean begun, boolean over) {

    static ReportMonth of(Month month, ReportingCalendar calendar, LocalDate today) {
        var lastDay = calendar.lastDateOf(month);
        var dueOn = calendar.dueOn(month);
        return new ReportMonth(
                month,
                lastDay,
                dueOn,
                dueOn.isBefore(today),
                !calendar.firstDateOf(month).isAfter(today),
                lastDay.isBefore(today));
    }

    /** Since when its report is owed. */
    Overdue owed(LocalDate today) {
        return new Overdue(dueOn, ChronoUnit.DAYS.between(dueOn, today));
    }
}
