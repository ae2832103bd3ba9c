package vn.cchc.analytics;

import java.util.stream.Stream;
import vn.cchc.period.AsOf;

/** Answers: what is known now that was not known then? */
final class RevisionsScreen {

    private final FactsLoader loader;

    RevisionsScreen(FactsLoader loader) {
        this.loader = loader;
    }

    /** The period is the one that was asked for then, also where another would be the newest now. */
    RevisionsReport answer(Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        var then = scorecard(reference, question);
        var now = scorecard(loader.reference(question.choices().with(AsOf.NOW)), question);
        return new RevisionsReport(question, Revisions.between(then, now));
    }

    private Scorecard scorecard(Facts reference, Question question) {
        var facts = loader.withFigures(reference, Stream.of(question.span()));
        return facts.scorecard(question.span(), question.group());
    }
}
