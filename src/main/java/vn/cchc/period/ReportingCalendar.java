package vn.cchc.period;

import java.time.LocalDate;

/**
 * Maps days to reporting months.
 *
 * @param firstDay the day a month begins on: 1, or that day of the calendar month before (15: July runs from 15/6 to 14/7)
 * @param unitDueDay units report by the first such day of the month after the reporting month has ended
 */
public record ReportingCalendar(String code, int firstDay, int unitDueDay) {

    public ReportingCalendar {
        if (firstDay < 1 || firstDay > 28 || unitDueDay < 1 || unitDueDay > 28) {
            throw new IllegalArgumentException("Days of calendar " + code + " must lie between 1 and 28");
        }
    }

    public Month monthOf(LocalDate day) {
        var month = Month.ofKey(day);
        return firstDay > 1 && day.getDayOfMonth() >= firstDay ? month.plus(1) : month;
    }

    public LocalDate firstDateOf(Month month) {
        return (firstDay > 1 ? month.minus(1) : month).key().withDayOfMonth(firstDay);
    }

    public LocalDate lastDateOf(Month month) {
        return firstDateOf(month.plus(1)).minusDays(1);
    }

    /** The last day on which a unit's report of the month is on time. */
    public LocalDate dueOn(Month month) {
        return dueOn(month, unitDueDay);
    }

    /** The last day on which something about the month is on time that is due by another day of the calendar month. */
    public LocalDate dueOn(Month month, int dueDay) {
        return firstAfter(lastDateOf(month), dueDay);
    }

    /** The newest month whose unit reports should all be in. */
    public Month lastDueMonth(LocalDate today) {
        var month = monthOf(today);
        while (!dueOn(month).isBefore(today)) {
            month = month.minus(1);
        }
        return month;
    }

    private static LocalDate firstAfter(LocalDate end, int day) {
        var date = end.withDayOfMonth(day);
        return date.isAfter(end) ? date : date.plusMonths(1);
    }
}
