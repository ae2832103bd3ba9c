package vn.cchc.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.observation.ReportChange;
import vn.cchc.observation.Submissions;
import vn.cchc.period.AsOf;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitVersion;

/**
 * Answers: what is known now that was not known then, and who brought it about? Told by the units of the time alone:
 * today's are others than those of a moment before a reorganisation, and it is the units of the time that report.
 */
final class RevisionsScreen {

    private final FactsLoader loader;
    private final Submissions submissions;

    RevisionsScreen(FactsLoader loader, Submissions submissions) {
        this.loader = loader;
        this.submissions = submissions;
    }

    /** The period is the one that was asked for then, also where another would be the newest now. */
    RevisionsReport answer(Choices choices) {
        var reference = loader.reference(choices.with(Boundaries.AS_REPORTED));
        var question = reference.question();
        if (question.asOf().isNow()) {
            return RevisionsReport.nothing(question);
        }
        var today = loader.reference(question.choices().with(AsOf.NOW));
        var roster = today.units().present(question.span(), question.group());
        return new RevisionsReport(
                question,
                today.today(),
                roster,
                Revisions.between(scorecard(reference, question), scorecard(today, question)),
                reports(question, roster));
    }

    private Scorecard scorecard(Facts reference, Question question) {
        var facts = loader.withFigures(reference, Stream.of(question.span()));
        return facts.scorecard(question.span(), question.group());
    }

    /** Those of every month that a figure of the span stands for. */
    private List<ReportChange> reports(Question question, List<UnitVersion> roster) {
        var months = FactsLoader.months(Stream.of(question.span()));
        var units = roster.stream().map(UnitVersion::id).collect(Collectors.toSet());
        var asked = new Span(
                months.stream().min(Comparator.naturalOrder()).orElseThrow(),
                months.stream().max(Comparator.naturalOrder()).orElseThrow());
        return submissions.changes(asked, question.asOf()).stream()
                .filter(report -> months.contains(report.month()) && units.contains(report.unit()))
                .toList();
    }
}
