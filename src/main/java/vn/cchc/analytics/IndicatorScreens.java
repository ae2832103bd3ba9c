package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotations;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.Target;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

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

    Optional<IndicatorAbsence> absence(IndicatorCode code, Choices choices) {
        var reference = loader.reference(choices);
        return Optional.of(reference.catalogue().definitionsOf(code))
                .filter(definitions -> !definitions.isEmpty())
                .map(definitions -> new IndicatorAbsence(reference.question(), definitions));
    }

    private IndicatorReport report(Indicator indicator, Facts reference, Question question) {
        var reports = Trends.reportMonths(indicator.frequency(), question.lastBegun(), PAGE_MONTHS);
        var line = DistrictLine.of(indicator, question, reports, reference);
        var wanted = FactsLoader.wanted(reference, List.of(indicator), Stream.concat(question.spans(), line.inFull()));
        var facts = loader.withFigures(reference, List.of(wanted));
        var now = scorecard(indicator, question.span(), facts, question);
        var before = question.comparedSpan()
                .map(span -> scorecard(indicator, span, facts, question))
                .orElse(null);
        var cells = now.column(indicator.code());
        var summed = loader.totals(reference, line.past());
        return new IndicatorReport(
                question,
                indicator,
                now,
                before,
                RollUp.total(indicator, cells),
                cells,
                Rank.of(cells),
                line.trend(facts, summed, DistrictLine.scorecards(now, before)),
                annotations.list(question.asOf()).stream()
                        .filter(note -> note.concernsDistrict(indicator.code()))
                        .toList(),
                facts.catalogue().targetsOf(indicator.code()),
                targeted(facts.catalogue().targetsOf(indicator.code()), facts),
                facts.catalogue().definitionsOf(indicator.code()));
    }

    private static List<UnitVersion> targeted(List<Target> targets, Facts facts) {
        var units = targets.stream().map(Target::unit).collect(Collectors.toSet());
        return facts.reportedUnits().lastVersions().stream()
                .filter(version -> units.contains(version.id()))
                .toList();
    }

    /** Who was in the roster, and their cells of this indicator alone. */
    private static Scorecard scorecard(Indicator indicator, Span span, Facts facts, Question question) {
        return facts.scorecard(span, question.group(), found -> found.code().equals(indicator.code()));
    }

    private static Function<Indicator, Trend> trend(Facts facts, Question question, int months) {
        var trends = new Trends(facts);
        return indicator -> trends.ofDistrict(indicator, question.group(), question.lastBegun(), months);
    }
}
