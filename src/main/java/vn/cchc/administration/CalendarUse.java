package vn.cchc.administration;

/**
 * What hangs on a calendar.
 *
 * @param units how many units report by it
 * @param reports how many of their reports there are
 * @param kept whether anything is kept by its months, a draft or a letter as well
 */
public record CalendarUse(int units, int reports, boolean kept) {

    static final CalendarUse NONE = new CalendarUse(0, 0, false);
}
