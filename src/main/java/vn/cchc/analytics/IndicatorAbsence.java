package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;

/**
 * An indicator that does not hold at the end of a period.
 *
 * @param definitions those of other times; at least one
 */
public record IndicatorAbsence(Question question, List<Indicator> definitions) {

    public IndicatorAbsence {
        definitions = List.copyOf(definitions);
    }

    /** As it will be defined first; empty where it has been defined before. */
    public Optional<Indicator> coming() {
        return definitions.stream()
                .filter(definition -> definition.validFrom().isAfter(question.cutOff()))
                .min(Comparator.comparing(Indicator::validFrom));
    }

    /** As it was defined last before the period; empty where it was not. */
    public Optional<Indicator> gone() {
        return definitions.stream()
                .filter(definition -> !definition.validTo().isAfter(question.cutOff()))
                .max(Comparator.comparing(Indicator::validTo));
    }

    /** The month of a day, where it has begun and can be looked at. */
    public Optional<Month> month(LocalDate day) {
        return Optional.of(day)
                .filter(begun -> !begun.isAfter(question.today()))
                .map(question.calendar()::monthOf);
    }
}
