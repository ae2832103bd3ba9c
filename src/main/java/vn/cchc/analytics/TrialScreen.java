package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Span;

/** Answers: what would every unit come to by a definition that is in no catalogue yet? */
record TrialScreen(FactsLoader loader) {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    Trial answer(Indicator wanted, Choices choices) {
        var tried = always(wanted);
        var reference = loader.reference(choices);
        var question = reference.question();
        var span = question.span();
        var current = reference.find(tried.code(), question);
        var measures = Stream.concat(
                        tried.measures().stream(),
                        reference.catalogue().definitionsOf(tried.code()).stream()
                                .flatMap(definition -> definition.measures().stream()))
                .collect(Collectors.toSet());
        var facts = figures(reference, span, measures);
        return new Trial(
                question,
                outcome(facts.with(with(facts.catalogue(), tried)), tried, question),
                current.map(indicator -> outcome(facts, indicator, question)));
    }

    private Facts figures(Facts reference, Span span, Set<MeasureCode> measures) {
        var wanted = new MonthlyFiguresQuery.Wanted(FactsLoader.months(Stream.of(span)), measures, Set.of());
        return loader.withFigures(reference, List.of(wanted));
    }

    /** It is tried on days on which it does not hold. */
    private static Indicator always(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                indicator.labels(),
                indicator.kind(),
                indicator.direction(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.overTime(),
                indicator.overUnits(),
                indicator.frequency(),
                indicator.audience(),
                indicator.minimumVolume(),
                indicator.decimals(),
                indicator.grades(),
                indicator.catalogued(),
                ALWAYS,
                FOREVER);
    }

    private static Catalogue with(Catalogue catalogue, Indicator tried) {
        var others = catalogue.definitions().stream()
                .filter(definition -> !definition.code().equals(tried.code()));
        return new Catalogue(Stream.concat(others, Stream.of(tried)).toList(), catalogue.targetsOf(tried.code()));
    }

    private static Trial.Outcome outcome(Facts facts, Indicator indicator, Question question) {
        var cells = facts.cells(indicator, question.span(), question.group());
        return new Trial.Outcome(indicator, cells, RollUp.total(indicator, cells));
    }
}
