package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.statistics.ControlChart;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Target;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * One indicator in full.
 *
 * @param now every unit by this indicator alone
 * @param before the same of the compared period; absent without a comparison
 * @param ranks places of the units that can be ranked
 * @param trend the district's figure, report by report
 * @param notes what was noted about it in the whole district, newest first
 * @param targets every target it had or has, oldest first
 * @param targeted the units that have or had a target of their own, as they were last
 * @param definitions every definition it had or has, oldest first
 */
public record IndicatorReport(
        Question question,
        Indicator indicator,
        Scorecard now,
        @Nullable Scorecard before,
        Total total,
        List<Cell> cells,
        Map<UnitId, Rank> ranks,
        Trend trend,
        List<Annotation> notes,
        List<Target> targets,
        List<UnitVersion> targeted,
        List<Indicator> definitions) {

    public IndicatorReport {
        cells = List.copyOf(cells);
        ranks = Map.copyOf(ranks);
        notes = List.copyOf(notes);
        targets = List.copyOf(targets);
        targeted = List.copyOf(targeted);
        definitions = List.copyOf(definitions);
    }

    /** How much each unit had to do with the district's change; empty without a comparison. */
    public Optional<Contributions> contributions() {
        return Optional.ofNullable(before).map(then -> Contributions.between(then.column(indicator.code()), cells));
    }

    /** Which of the district's figures are more than ups and downs. */
    public ControlChart controlChart() {
        return trend.controlChart(indicator, question.breaks(notes));
    }
}
