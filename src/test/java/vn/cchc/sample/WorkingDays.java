package vn.cchc.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.period.Month;

/** Days on which letters are handed over: no Sundays, no public holidays, none outside the model's time. */
final class WorkingDays {

    private static final LocalDate TET_FROM = LocalDate.of(2017, 1, 26);
    private static final LocalDate TET_TO = LocalDate.of(2017, 2, 1);

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2017, 1, 2), LocalDate.of(2017, 4, 6), LocalDate.of(2017, 5, 1), LocalDate.of(2017, 5, 2));

    private WorkingDays() {}

    /** Oldest first; never empty for the months of the model. */
    static List<LocalDate> of(Month month) {
        return Story.CALENDAR
                .firstDateOf(month)
                .datesUntil(Story.CALENDAR.lastDateOf(month).plusDays(1))
                .filter(WorkingDays::isWorked)
                .toList();
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day)
                && (day.isBefore(TET_FROM) || day.isAfter(TET_TO))
                && !day.isBefore(Story.LAUNCH)
                && !day.isAfter(Story.TODAY);
    }
}
