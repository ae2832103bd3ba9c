package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Indicator;
import vn.cchc.letter.Programme;
import vn.cchc.observation.UnitReports;
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
 * @param notes what was noted about the unit as a whole, or about this indicator in it, newest first
 * @param districtTrend the same of the whole group
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
        List<Annotation> notes,
        Trend districtTrend,
        List<LetterLine> letterLines,
        LocalDate lettersUpTo,
        Optional<Programme> programme,
        UnitReports reports) {

    public UnitReport {
        siblings = List.copyOf(siblings);
        notes = List.copyOf(notes);
        letterLines = List.copyOf(letterLines);
    }

    /** Which of its figures are more than ups and downs; empty without an indicator in focus. */
    public Optional<ControlChart> controlChart() {
        return Optional.ofNullable(focus).map(indicator -> trend.controlChart(indicator, question.breaks(notes)));
    }
}
