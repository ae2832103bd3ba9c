package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Status;
import vn.cchc.observation.Questionnaire.Aim;

/**
 * What an indicator of a report comes to with the numbers typed so far.
 *
 * @param complete whether all its numbers are there
 * @param figure absent while they are not, and where the denominator is zero
 * @param status absent without a figure, a target or a direction
 */
public record Answer(
        Indicator indicator,
        @Nullable Goal goal,
        boolean complete,
        @Nullable Figure figure,
        @Nullable Status status) {

    /** @param counted what the program counts itself; nothing counted is zero */
    static Answer of(Aim aim, Map<MeasureCode, BigDecimal> typed, Map<MeasureCode, BigDecimal> counted) {
        var indicator = aim.indicator();
        var values = new HashMap<>(typed);
        indicator.measures().stream()
                .filter(code -> indicator.measure(code).source() != MeasureSource.REPORTED)
                .forEach(code -> values.put(code, counted.getOrDefault(code, BigDecimal.ZERO)));
        if (!values.keySet().containsAll(indicator.measures())) {
            return new Answer(indicator, aim.goal(), false, null, null);
        }
        var figure = indicator
                .figure(code -> Objects.requireNonNull(values.get(code)))
                .orElse(null);
        var status =
                figure == null ? null : indicator.statusOf(figure, aim.goal()).orElse(null);
        return new Answer(indicator, aim.goal(), true, figure, status);
    }

    /** Whether the unit is asked to say why. */
    public boolean wantsExplanation() {
        return status == Status.MISSED;
    }
}
