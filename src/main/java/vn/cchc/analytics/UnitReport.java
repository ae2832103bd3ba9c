package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.indicator.Indicator;
import vn.cchc.letter.Letter;
import vn.cchc.letter.Programme;
import vn.cchc.observation.UnitReports;
import vn.cchc.period.Month;
import vn.cchc.place.UnitLife;
import vn.cchc.place.UnitVersion;

/**
 * One unit in full.
 *
 * @param life what it was before, and the units before and after it
 * @param row the unit's own cells
 * @param peers the scorecard of its group, for the district's figures and the ranks
 * @param before the scorecard it is compared with; absent without a comparison
 * @param rank absent where nothing counts yet
 * @param formerRank its place in the compared period
 * @param siblings its group in the roster's order, itself included
 * @param focus the indicator whose history is shown; absent where none of the unit's is in force
 * @param trend its history of that indicator over two years
 * @param breaks the first months of a new way of working
 * @param districtTrend the same of the whole group
 * @param letters newest first; only what the reader may see
 * @param readable whether the reader may see the unit's register at all
 */
public record UnitReport(
        Question question,
        UnitVersion unit,
        UnitLife life,
        Scorecard.Row row,
        Scorecard peers,
        @Nullable Scorecard before,
        Optional<Rank> rank,
        Optional<Rank> formerRank,
        List<UnitVersion> siblings,
        @Nullable Indicator focus,
        Trend trend,
        List<Month> breaks,
        Trend districtTrend,
        List<LetterLine> letterLines,
        LocalDate lettersUpTo,
        Optional<Programme> programme,
        UnitReports reports,
        List<Letter> letters,
        boolean readable) {

    public UnitReport {
        siblings = List.copyOf(siblings);
        breaks = List.copyOf(breaks);
        letterLines = List.copyOf(letterLines);
        letters = List.copyOf(letters);
    }

    /** Which of its figures are more than ups and downs; empty without an indicator in focus. */
    public Optional<ControlChart> controlChart() {
        return Optional.ofNullable(focus).map(indicator -> trend.controlChart(indicator, breaks));
    }
}
