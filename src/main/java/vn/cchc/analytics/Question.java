package vn.cchc.analytics;

import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Period;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;

/** What a screen asks: which period, alone or cumulated, held against what, for which units. */
public record Question(Period period, Mode mode, Comparison comparison, UnitGroup group) {

    public Span span() {
        return mode.spanOf(period);
    }

    public Optional<Period> comparedPeriod() {
        return comparison.periodFor(period);
    }

    Optional<Span> comparedSpan() {
        return comparedPeriod().map(mode::spanOf);
    }

    /** The span asked for and the one it is compared with. */
    Stream<Span> spans() {
        return Stream.concat(Stream.of(span()), comparedSpan().stream());
    }
}
