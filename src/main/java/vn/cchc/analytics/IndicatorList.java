package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.IndicatorCode;

/**
 * Every indicator with the district's figure.
 *
 * @param before absent without a comparison
 * @param trends the district's figure month by month, for every indicator
 */
public record IndicatorList(
        Question question, Scorecard now, @Nullable Scorecard before, Map<IndicatorCode, Trend> trends) {

    public IndicatorList {
        trends = Map.copyOf(trends);
    }

    public List<Total> totals() {
        return now.totals();
    }
}
