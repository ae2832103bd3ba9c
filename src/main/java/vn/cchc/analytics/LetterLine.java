package vn.cchc.analytics;

import java.util.List;
import vn.cchc.letter.LetterType;
import vn.cchc.period.Month;

/**
 * The letters of one type.
 *
 * @param inPeriod handed over in the span that was asked for
 * @param cumulative handed over since the programme began, opening balance included
 * @param openingBalance the part of it that is known for the district alone
 * @param months month by month, oldest first
 */
public record LetterLine(LetterType type, int inPeriod, int cumulative, int openingBalance, List<MonthCount> months) {

    /** @param counted false before the programme began, when there was nothing to count */
    public record MonthCount(Month month, int letters, boolean counted) {}

    public LetterLine {
        months = List.copyOf(months);
    }
}
