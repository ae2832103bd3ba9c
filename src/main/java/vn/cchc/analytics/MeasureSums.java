package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/**
 * Approved numbers summed over spans of months, by span, unit and measure. What is not there was not reported; for
 * measures from the register or the workflow it is zero.
 */
public record MeasureSums(Map<Key, Sum> sums) {

    /** Which sum: the span is the one asked for, even where the measure's own reports lie before it. */
    public record Key(Span span, UnitId unit, MeasureCode measure) {}

    /**
     * One measure of one unit over one span.
     *
     * @param total over the reported months
     * @param latest the value of the newest reported month
     * @param months how many months were reported; at least 1
     */
    public record Sum(BigDecimal total, BigDecimal latest, int months) {}

    public MeasureSums {
        sums = Map.copyOf(sums);
    }

    public Optional<Sum> find(Span span, UnitId unit, MeasureCode measure) {
        return Optional.ofNullable(sums.get(new Key(span, unit, measure)));
    }
}
