package vn.cchc.analytics;

import java.util.List;
import java.util.OptionalInt;
import vn.cchc.letter.LetterType;
import vn.cchc.period.Month;

/**
 * The letters of one type.
 *
 * @param inPeriod handed over in the span that was asked for
 * @param before the same in the compared period; empty without a comparison, and where it reaches back before the
 *     programme
 * @param cumulative handed over since the programme began, opening balance included
 * @param openingBalance the part of it that is known for the district alone
 * @param months month by month, oldest first; none before the programme began and none to come: nothing there is no zero
 */
public record LetterLine(
        LetterType type,
        int inPeriod,
        OptionalInt before,
        int cumulative,
        int openingBalance,
        List<MonthCount> months) {

    /** The letters of one month. */
    public record MonthCount(Month month, int letters) {}

    public LetterLine {
        months = List.copyOf(months);
    }
}
