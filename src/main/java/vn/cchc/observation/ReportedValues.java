package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.period.Month;

/** What a unit handed in, by month and measure; drafts are none of it. */
public record ReportedValues(Map<Month, Map<MeasureCode, BigDecimal>> values) {

    public ReportedValues {
        var copy = new HashMap<Month, Map<MeasureCode, BigDecimal>>();
        values.forEach((month, numbers) -> copy.put(month, Map.copyOf(numbers)));
        values = Map.copyOf(copy);
    }

    public Map<MeasureCode, BigDecimal> of(Month month) {
        return values.getOrDefault(month, Map.of());
    }

    public Optional<BigDecimal> find(Month month, MeasureCode measure) {
        return Optional.ofNullable(of(month).get(measure));
    }

    /** In the report before this month's: a month, a quarter or a year ago. */
    public Optional<BigDecimal> previous(Month month, Item item) {
        return find(month.minus(item.frequency().months()), item.measure().code());
    }

    public Optional<BigDecimal> lastYear(Month month, Item item) {
        return find(month.minus(12), item.measure().code());
    }
}
