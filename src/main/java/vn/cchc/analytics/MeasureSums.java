package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/**
 * Approved numbers added up over spans of months, by span, unit and measure. What is not there was not reported; for
 * measures from the register or the workflow it is zero. Cells are judged month by month, from spans of one month.
 */
public record MeasureSums(Map<Key, BigDecimal> sums) {

    /** Which sum: the span is the one asked for, even where the measure's own reports lie before it. */
    public record Key(Span span, UnitId unit, MeasureCode measure) {}

    public MeasureSums {
        sums = Map.copyOf(sums);
    }

    public Optional<BigDecimal> find(Span span, UnitId unit, MeasureCode measure) {
        return Optional.ofNullable(sums.get(new Key(span, unit, measure)));
    }
}
