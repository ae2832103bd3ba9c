package vn.cchc.analytics;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotations;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Submissions;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/** Answers: who needs attention this period? */
final class OverviewScreen {

    private static final int TREND_MONTHS = 12;

    private final FactsLoader loader;
    private final Submissions submissions;
    private final Annotations annotations;

    OverviewScreen(FactsLoader loader, Submissions submissions, Annotations annotations) {
        this.loader = loader;
        this.submissions = submissions;
        this.annotations = annotations;
    }

    Overview answer(Choices choices) {
        var reference = loader.reference(choices);
        var question = reference.question();
        var letters = new LetterCounter(reference, question).months();
        var facts = loader.withFigures(
                reference, List.of(FactsLoader.everything(spans(question)).withLetters(letters)));
        var month = question.reportMonth();
        var reports = facts.told(submissions.list(question.span(), question.asOf()));
        var now = facts.scorecard(question.span(), question.group());
        var before = facts.compared(question, question.group());
        var counter = new LetterCounter(facts, question);
        return new Overview(
                question,
                Coverage.of(month, facts.units().roster(month, question.group()), reports),
                now,
                before,
                meetingTrend(facts, now),
                onTimeTrend(facts, question),
                counter.districtLines(),
                counter.countedUpTo(),
                facts.letters().programme(),
                new AttentionList(facts, now, month, reports, annotations.list(question.asOf())).items());
    }

    private static Stream<Span> spans(Question question) {
        var months = Trends.spans(Frequency.MONTHLY, question.lastBegun(), TREND_MONTHS);
        var signals = SignalList.spans(question.reportMonth());
        return Stream.of(question.spans(), months, signals).flatMap(spans -> spans);
    }

    /** @param now judged already, and asked for again as a month mostly */
    private static List<Overview.MeetingPoint> meetingTrend(Facts facts, Scorecard now) {
        return facts.question()
                .lastBegun()
                .lastMonths(TREND_MONTHS)
                .map(month -> meeting(month, facts, now))
                .toList();
    }

    /** Units meet or miss once a month's reports are due; before that there is nothing to count. */
    private static Overview.MeetingPoint meeting(Month month, Facts facts, Scorecard now) {
        var question = facts.question();
        if (month.isAfter(question.calendar().lastDueMonth(question.today()))) {
            return new Overview.MeetingPoint(month, 0, 0);
        }
        var span = Span.of(month);
        var scorecard = now.span().equals(span) ? now : facts.scorecard(span, question.group());
        return new Overview.MeetingPoint(month, scorecard.meetingUnits(), scorecard.judgedUnits());
    }

    private static Trend onTimeTrend(Facts facts, Question question) {
        return facts.find(IndicatorCode.ON_TIME, question)
                .map(indicator ->
                        new Trends(facts).ofDistrict(indicator, question.group(), question.lastBegun(), TREND_MONTHS))
                .orElse(Trend.NONE);
    }
}
