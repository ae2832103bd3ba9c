package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Target;
import vn.cchc.place.UnitId;

/**
 * One indicator in full.
 *
 * @param before absent without a comparison
 * @param ranks places of the units that can be ranked
 * @param trend the district's figure, report by report
 * @param targets every target it had or has, oldest first
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
        List<Target> targets,
        List<Indicator> definitions) {

    public IndicatorReport {
        cells = List.copyOf(cells);
        ranks = Map.copyOf(ranks);
        targets = List.copyOf(targets);
        definitions = List.copyOf(definitions);
    }
}
