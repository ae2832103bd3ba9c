package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * @param absent numbers it needs that are not there
 * @param wrong numbers it needs that are wrong, or contradict each other
 * @param figure absent while there are any of these, and where the denominator is zero
 * @param status absent without a figure, a target or a direction
 */
public record Answer(
        Indicator indicator,
        @Nullable Goal goal,
        Set<MeasureCode> absent,
        Set<MeasureCode> wrong,
        @Nullable Figure figure,
        @Nullable Status status) {

    public Answer {
        absent = Set.copyOf(absent);
        wrong = Set.copyOf(wrong);
    }

    /**
     * @param counted what the program counts itself; nothing counted is zero
     * @param findings what is wrong with the numbers
     */
    static Answer of(
            Aim aim, Map<MeasureCode, BigDecimal> typed, Map<MeasureCode, BigDecimal> counted, List<Finding> findings) {
        var indicator = aim.indicator();
        var values = new HashMap<>(typed);
        indicator.measures().stream()
                .filter(code -> indicator.measure(code).source() != MeasureSource.REPORTED)
                .forEach(code -> values.put(code, counted.getOrDefault(code, BigDecimal.ZERO)));
        var absent = new HashSet<>(indicator.measures());
        absent.removeAll(values.keySet());
        var wrong = wrong(indicator, findings);
        if (!absent.isEmpty() || !wrong.isEmpty()) {
            return new Answer(indicator, aim.goal(), absent, wrong, null, null);
        }
        var figure = indicator
                .figure(code -> Objects.requireNonNull(values.get(code)))
                .map(found -> indicator.countsCasesWithLetters() ? found.upToWhole() : found)
                .orElse(null);
        var status =
                figure == null ? null : indicator.statusOf(figure, aim.goal()).orElse(null);
        return new Answer(indicator, aim.goal(), Set.of(), Set.of(), figure, status);
    }

    /** A number that is wrong by itself; of numbers that contradict each other, only where two meet in the indicator. */
    private static Set<MeasureCode> wrong(Indicator indicator, List<Finding> findings) {
        var wrong = new HashSet<MeasureCode>();
        findings.stream().filter(finding -> finding.kind().isRefused()).forEach(finding -> {
            var involved = new HashSet<>(finding.measures());
            involved.retainAll(indicator.measures());
            if (involved.size() > 1 || finding.rule() == null) {
                wrong.addAll(involved);
            }
        });
        return wrong;
    }

    /** Whether all its numbers are there and sound. */
    public boolean complete() {
        return absent.isEmpty() && wrong.isEmpty();
    }

    /** Whether the unit is asked to say why. */
    public boolean wantsExplanation() {
        return status == Status.MISSED;
    }
}
