package vn.cchc.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotation;
import vn.cchc.annotation.Annotations;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.observation.Submissions;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** Answers: how does every unit stand, and what is behind one of them? */
final class UnitScreens {

    private static final int TREND_MONTHS = 24;

    private final FactsLoader loader;
    private final Submissions submissions;
    private final Annotations annotations;

    UnitScreens(FactsLoader loader, Submissions submissions, Annotations annotations) {
        this.loader = loader;
        this.submissions = submissions;
        this.annotations = annotations;
    }

    UnitList list(Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        var facts = withFigures(reference, question.spans(), question);
        var month = question.reportMonth();
        var reports = facts.told(submissions.list(Span.of(month), question.asOf()));
        var now = facts.scorecard(question.span(), question.group());
        var counter = new LetterCounter(facts, question);
        var roster = facts.units().roster(month, question.group());
        var letters = letters(facts.communes(question), counter);
        return new UnitList(
                question,
                Coverage.of(month, roster, reports),
                now,
                facts.compared(question, question.group()),
                Rank.overall(now),
                owed(roster, reports, month, question),
                letters,
                question.group() == UnitGroup.DEPARTMENTS ? LettersElsewhere.NONE : counter.elsewhere(letters),
                counter.countedUpTo());
    }

    /** A report that nobody has begun is open, as on the board of those who wait for it. */
    private static List<Submission> owed(
            List<UnitVersion> roster, List<Submission> reports, Month month, Question question) {
        var begun = reports.stream().map(Submission::unit).collect(Collectors.toSet());
        var open = roster.stream()
                .filter(unit -> !begun.contains(unit.id()))
                .map(unit -> new Submission(
                        unit.id(),
                        month,
                        SubmissionState.OPEN,
                        question.calendar().dueOn(month),
                        null,
                        null));
        return Stream.concat(reports.stream(), open).toList();
    }

    private static Map<UnitId, Integer> letters(List<UnitVersion> units, LetterCounter counter) {
        return units.stream().collect(Collectors.toMap(UnitVersion::id, counter::cumulative));
    }

    Optional<UnitReport> report(String code, Optional<IndicatorCode> focus, Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        return reference.units().roster(question.span().last(), UnitGroup.ALL).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> report(unit, focus(focus, unit, reference, question), reference, question))
                .or(() -> asReported(code, focus, choices))
                .or(() -> inItsFirstMonth(code, focus, reference));
    }

    /** Where nobody asked for a month, a unit that began after the usual one is shown in its first. */
    private Optional<UnitReport> inItsFirstMonth(String code, Optional<IndicatorCode> focus, Facts reference) {
        var choices = reference.choices();
        return choices.period().isPresent()
                ? Optional.empty()
                : reference
                        .units()
                        .find(code, reference.today())
                        .map(unit -> reference.units().calendar().monthOf(unit.validFrom()))
                        .flatMap(month -> report(code, focus, choices.with(Period.of(month))));
    }

    /** A unit that others carry on by now is shown in its own time. */
    private Optional<UnitReport> asReported(String code, Optional<IndicatorCode> focus, Choices choices) {
        return choices.boundaries() == Boundaries.CURRENT
                ? report(code, focus, choices.with(Boundaries.AS_REPORTED))
                : Optional.empty();
    }

    private UnitReport report(UnitVersion unit, Optional<Indicator> focus, Facts reference, Question question) {
        var group = unit.kind().group();
        var months = Trends.spans(Frequency.MONTHLY, question.lastBegun(), TREND_MONTHS);
        var facts = withFigures(reference, Stream.concat(question.spans(), months), question);
        var peers = facts.scorecard(question.span(), group);
        var before = facts.compared(question, group);
        var counter = new LetterCounter(facts, question);
        var trends = new Trends(facts);
        var last = question.lastBegun();
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
                notes(unit, focus, question),
                focus.map(indicator -> trends.ofDistrict(indicator, group, last, TREND_MONTHS))
                        .orElse(Trend.NONE),
                counter.lines(unit),
                counter.countedUpTo(),
                facts.letters().programme(),
                submissions.reportsOf(unit.id(), question.span(), question.asOf()));
    }

    private List<Annotation> notes(UnitVersion unit, Optional<Indicator> focus, Question question) {
        return annotations.list(question.asOf()).stream()
                .filter(note -> note.concernsAllOf(unit.id())
                        || focus.filter(indicator -> note.concerns(unit.id(), indicator.code()))
                                .isPresent())
                .toList();
    }

    /** The indicator asked for, or the on-time rate where it is unknown or does not apply to the unit. */
    private static Optional<Indicator> focus(
            Optional<IndicatorCode> wanted, UnitVersion unit, Facts reference, Question question) {
        return Stream.concat(wanted.stream(), Stream.of(IndicatorCode.ON_TIME))
                .flatMap(code -> reference.find(code, question).stream())
                .filter(indicator -> indicator.appliesTo(unit))
                .findFirst();
    }

    /** Letters are cumulated over years: of those nothing else is read. */
    private Facts withFigures(Facts reference, Stream<Span> spans, Question question) {
        var letters = new LetterCounter(reference, question).months();
        return loader.withFigures(
                reference, List.of(FactsLoader.everything(spans).withLetters(letters)));
    }
}
