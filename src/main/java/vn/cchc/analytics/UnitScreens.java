package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.access.Scope;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.observation.Submissions;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** Answers: how does every unit stand, and what is behind one of them? */
final class UnitScreens {

    private static final int TREND_MONTHS = 24;

    /** How many letters the page of a unit lists itself; the register has them all. */
    private static final int LISTED_LETTERS = 12;

    private final FactsLoader loader;
    private final Submissions submissions;
    private final LetterRegister register;

    UnitScreens(FactsLoader loader, Submissions submissions, LetterRegister register) {
        this.loader = loader;
        this.submissions = submissions;
        this.register = register;
    }

    UnitList list(Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        var facts = loader.withFigures(
                reference, Stream.concat(question.spans(), new LetterCounter(reference, question).spans()));
        var month = question.reportMonth();
        var reports = facts.told(submissions.list(Span.of(month), question.asOf()));
        var now = facts.scorecard(question.span(), question.group());
        var counter = new LetterCounter(facts, question);
        return new UnitList(
                question,
                Coverage.of(month, facts.units().roster(month, question.group()), reports),
                now,
                facts.compared(question, question.group()),
                Rank.overall(now),
                reports,
                letters(facts.communes(question), counter),
                counter.countedUpTo());
    }

    private static Map<UnitId, Integer> letters(List<UnitVersion> units, LetterCounter counter) {
        return units.stream()
                .collect(Collectors.toMap(
                        UnitVersion::id,
                        unit -> counter.lines(unit).stream()
                                .mapToInt(LetterLine::cumulative)
                                .sum()));
    }

    Optional<UnitReport> report(String code, Optional<IndicatorCode> focus, Choices choices, Scope scope) {
        var reference = loader.reference(choices);
        var question = reference.question();
        return reference.units().roster(question.span().last(), UnitGroup.ALL).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> report(unit, focus(focus, unit, reference, question), reference, question, scope))
                .or(() -> asReported(code, focus, choices, scope));
    }

    /** A unit that others carry on by now is shown in its own time. */
    private Optional<UnitReport> asReported(String code, Optional<IndicatorCode> focus, Choices choices, Scope scope) {
        return choices.boundaries() == Boundaries.CURRENT
                ? report(code, focus, choices.with(Boundaries.AS_REPORTED), scope)
                : Optional.empty();
    }

    private UnitReport report(
            UnitVersion unit, Optional<Indicator> focus, Facts reference, Question question, Scope scope) {
        var group = unit.kind().group();
        var facts = loader.withFigures(reference, spans(reference, question));
        var peers = facts.scorecard(question.span(), group);
        var before = facts.compared(question, group);
        var counter = new LetterCounter(facts, question);
        var trends = new Trends(facts);
        var last = question.period().last();
        var row = peers.row(unit.id())
                .orElseThrow(() -> new IllegalStateException("Unit " + unit.code() + " left its own roster"));
        return new UnitReport(
                question,
                unit,
                facts.lifeOf(unit),
                row,
                peers,
                before,
                Optional.ofNullable(Rank.overall(peers).get(unit.id())),
                Optional.ofNullable(before)
                        .filter(then -> then.hasSameRoster(peers) && !question.isRunning())
                        .map(then -> Rank.overall(then).get(unit.id())),
                peers.rows().stream().map(Scorecard.Row::unit).toList(),
                focus.orElse(null),
                focus.map(indicator -> trends.ofUnit(indicator, unit, last, TREND_MONTHS))
                        .orElse(Trend.NONE),
                List.of(),
                focus.map(indicator -> trends.ofDistrict(indicator, group, last, TREND_MONTHS))
                        .orElse(Trend.NONE),
                counter.lines(unit),
                counter.countedUpTo(),
                facts.letters().programme(),
                submissions.reportsOf(unit.id(), question.span(), question.asOf()),
                letters(unit, question, scope),
                scope.mayReadRegisterOf(unit.id()));
    }

    private List<Letter> letters(UnitVersion unit, Question question, Scope scope) {
        var filter = new LetterFilter(
                question.span(),
                question.today(),
                Set.of(unit.id()),
                Optional.empty(),
                Optional.empty(),
                question.asOf());
        return register.list(filter, scope, LetterOrder.NEWEST_FIRST, 0, LISTED_LETTERS);
    }

    /** The indicator asked for, or the on-time rate where it is unknown or does not apply to the unit. */
    private static Optional<Indicator> focus(
            Optional<IndicatorCode> wanted, UnitVersion unit, Facts reference, Question question) {
        return Stream.concat(wanted.stream(), Stream.of(IndicatorCode.ON_TIME))
                .flatMap(code -> reference.find(code, question).stream())
                .filter(indicator -> indicator.appliesTo(unit))
                .findFirst();
    }

    private static Stream<Span> spans(Facts reference, Question question) {
        var months = Trends.spans(Frequency.MONTHLY, question.period().last(), TREND_MONTHS);
        return Stream.of(question.spans(), months, new LetterCounter(reference, question).spans())
                .flatMap(spans -> spans);
    }
}
