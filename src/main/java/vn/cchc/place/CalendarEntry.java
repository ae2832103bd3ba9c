package vn.cchc.place;

/**
 * A reporting calendar as it is kept.
 *
 * @param firstDay the day a month begins on: 1, or that day of the calendar month before
 * @param unitDueDay units report by this day
 * @param districtDueDay the district reports by this day, not before its units
 */
public record CalendarEntry(
        String code, String name, String nameEn, int firstDay, int unitDueDay, int districtDueDay) {}
