package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.analytics.MonthlyFiguresQuery.Wanted;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Indicators;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.Inheritance;
import vn.cchc.place.UnitHistory;
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
    private final PastMonths past;
    private final Clock clock;

    FactsLoader(
            Units units,
            Indicators indicators,
            LetterRegister letters,
            MonthlyFiguresQuery figures,
            PastMonths past,
            Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.letters = letters;
        this.figures = figures;
        this.past = past;
        this.clock = clock;
    }

    /**
     * Units, catalogue and letter types, still without any figures. A moment to come, and one before anything was known,
     * becomes now.
     */
    Facts reference(Choices wanted) {
        var now = LocalDate.now(clock);
        var asOf = wanted.asOf().today(now).isAfter(now) ? AsOf.NOW : wanted.asOf();
        var history = units.history(asOf);
        return history.versions().isEmpty() && !asOf.isNow()
                ? reference(wanted.with(AsOf.NOW))
                : reference(wanted.with(asOf), history, asOf.today(now));
    }

    private Facts reference(Choices choices, UnitHistory history, LocalDate today) {
        var catalogue = indicators.catalogue(choices.asOf());
        var inheritance = Optional.of(choices.boundaries())
                .filter(boundaries -> boundaries == Boundaries.CURRENT)
                .map(current -> Inheritance.of(history, today));
        return new Facts(
                inheritance.map(Inheritance::redrawn).orElse(history),
                inheritance.map(drawn -> new Redrawing(drawn, catalogue)),
                catalogue,
                letters.book(choices.asOf()),
                MonthlyFigures.NONE,
                choices,
                today,
                THRESHOLD);
    }

    /** The same with the figures of every report that falls in one of these spans, or that it falls back to. */
    Facts withFigures(Facts reference, Stream<Span> spans) {
        var asOf = reference.choices().asOf();
        return reference.with(figures.figures(months(spans), reference.today(), asOf));
    }

    /** The same with the figures of some indicators over some spans, a statement for each of these. */
    Facts withFigures(Facts reference, List<Wanted> wanted) {
        return reference.with(
                figures.figures(wanted, reference.today(), reference.choices().asOf()));
    }

    /** Every figure of these spans, whatever it is of. */
    static Wanted everything(Stream<Span> spans) {
        return new Wanted(months(spans), Set.of(), Set.of());
    }

    /** Every figure that these indicators need over these spans, whichever definition of them holds there. */
    static Wanted wanted(Facts reference, Collection<Indicator> indicators, Stream<Span> spans) {
        var measures = indicators.stream()
                .flatMap(indicator -> reference.catalogue().definitionsOf(indicator.code()).stream())
                .flatMap(definition -> definition.measures().stream())
                .collect(Collectors.toSet());
        return new Wanted(months(spans), measures, Set.of());
    }

    /** The district's totals of past months, added up by the database where they are new. */
    Map<Month, Total> totals(Facts reference, List<DistrictMonths.Batch> batches) {
        return past.totals(batches, reference.choices().asOf());
    }

    static Set<Month> months(Stream<Span> spans) {
        return spans.flatMap(span ->
                        Stream.of(Frequency.values()).flatMap(frequency -> frequency.reportMonths(span).stream()))
                .collect(Collectors.toSet());
    }
}
