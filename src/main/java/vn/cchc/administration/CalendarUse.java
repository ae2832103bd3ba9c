package vn.cchc.administration;

/**
 * What hangs on a calendar.
 *
 * @param units how many units report by it
 * @param reports how many of their reports there are
 */
public record CalendarUse(int units, int reports) {

    static final CalendarUse NONE = new CalendarUse(0, 0);
}
