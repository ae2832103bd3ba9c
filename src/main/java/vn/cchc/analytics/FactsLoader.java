package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicators;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.Units;

/** Asks the database for what a screen needs: three statements for what there is, one for every figure. */
@Component
class FactsLoader {

    /** The share of its indicators a unit has to meet to meet overall. */
    private static final BigDecimal THRESHOLD = new BigDecimal("0.8");

    private final Units units;
    private final Indicators indicators;
    private final LetterRegister letters;
    private final MonthlyFiguresQuery figures;
    private final Clock clock;

    FactsLoader(Units units, Indicators indicators, LetterRegister letters, MonthlyFiguresQuery figures, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.letters = letters;
        this.figures = figures;
        this.clock = clock;
    }

    /** Units, catalogue and letter types, still without any figures. */
    Facts reference(Choices choices) {
        var asOf = choices.asOf();
        return new Facts(
                units.history(asOf),
                indicators.catalogue(asOf),
                letters.book(asOf),
                MonthlyFigures.NONE,
                asOf,
                asOf.today(LocalDate.now(clock)),
                THRESHOLD);
    }

    /** The same with the figures of every report that falls in one of these spans, or that it falls back to. */
    Facts withFigures(Facts reference, Stream<Span> spans) {
        return reference.with(figures.figures(months(spans), reference.today(), reference.asOf()));
    }

    static Set<Month> months(Stream<Span> spans) {
        return spans.flatMap(span ->
                        Stream.of(Frequency.values()).flatMap(frequency -> frequency.reportMonths(span).stream()))
                .collect(Collectors.toSet());
    }
}
