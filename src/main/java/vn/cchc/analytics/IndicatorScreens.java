package vn.cchc.analytics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotations;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;

/** Answers: how does the district stand on every indicator, and every unit on one? */
final class IndicatorScreens {

    private static final int LIST_MONTHS = 12;
    private static final int PAGE_MONTHS = 24;

    private final FactsLoader loader;
    private final Annotations annotations;

    IndicatorScreens(FactsLoader loader, Annotations annotations) {
        this.loader = loader;
        this.annotations = annotations;
    }

    IndicatorList list(Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        var months = Trends.spans(Frequency.MONTHLY, question.lastBegun(), LIST_MONTHS);
        var facts = loader.withFigures(reference, Stream.concat(question.spans(), months));
        var now = facts.scorecard(question.span(), question.group());
        var before = facts.compared(question, question.group());
        Map<IndicatorCode, Trend> trends = now.indicators().stream()
                .collect(Collectors.toMap(Indicator::code, trend(facts, question, LIST_MONTHS)));
        return new IndicatorList(question, now, before, trends);
    }

    Optional<IndicatorReport> report(IndicatorCode code, Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        return reference.find(code, question).map(indicator -> report(indicator, reference, question));
    }

    private IndicatorReport report(Indicator indicator, Facts reference, Question question) {
        var months = Trends.spans(indicator.frequency(), question.lastBegun(), PAGE_MONTHS);
        var facts = loader.withFigures(reference, Stream.concat(question.spans(), months));
        var now = facts.scorecard(question.span(), question.group());
        var before = facts.compared(question, question.group());
        var cells = facts.cells(indicator, question.span(), question.group());
        return new IndicatorReport(
                question,
                indicator,
                now,
                before,
                RollUp.total(indicator, cells),
                cells,
                Rank.of(cells),
                trend(facts, question, PAGE_MONTHS).apply(indicator),
                annotations.list(question.asOf()).stream()
                        .filter(note -> note.concernsDistrict(indicator.code()))
                        .toList(),
                facts.catalogue().targetsOf(indicator.code()),
                facts.catalogue().definitionsOf(indicator.code()));
    }

    private static Function<Indicator, Trend> trend(Facts facts, Question question, int months) {
        var trends = new Trends(facts);
        return indicator -> trends.ofDistrict(indicator, question.group(), question.lastBegun(), months);
    }
}
