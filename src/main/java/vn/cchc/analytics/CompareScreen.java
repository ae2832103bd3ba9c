package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/** Answers: who is ahead, who is behind, and by more than chance? */
final class CompareScreen {

    private static final int TREND_MONTHS = 24;

    private final FactsLoader loader;

    CompareScreen(FactsLoader loader) {
        this.loader = loader;
    }

    CompareReport answer(CompareChoice wanted, Choices choices) {
        var reference = loader.reference(choices);
        var question = choices.question(reference.units(), reference.today());
        var roster = reference.units().roster(question.span().last(), question.group());
        var available = reference.indicators(question.span().last(), roster);
        var selection = CompareSelection.of(wanted, roster, available);
        var facts = loader.withFigures(reference, wanted(reference, selection, question));
        var now = facts.scorecard(question.span(), question.group(), selection.indicators()::contains);
        var focus = selection.focus();
        return focus == null
                ? nothing(question, selection, now)
                : report(question, selection, available, now, focus, facts);
    }

    /** The span in full; its base and the history of the focus alone. */
    private static List<MonthlyFiguresQuery.Wanted> wanted(
            Facts reference, CompareSelection selection, Question question) {
        var focus = Optional.ofNullable(selection.focus()).stream().toList();
        var past = Stream.concat(
                focus.stream()
                        .flatMap(indicator ->
                                reports(indicator, question).stream().map(Span::of)),
                question.comparedSpan().stream());
        return List.of(
                FactsLoader.wanted(reference, selection.indicators(), Stream.of(question.span())),
                FactsLoader.wanted(reference, focus, past));
    }

    private static List<Month> reports(Indicator focus, Question question) {
        return Trends.reportMonths(focus.frequency(), question.period().last(), TREND_MONTHS);
    }

    private static CompareReport nothing(Question question, CompareSelection selection, Scorecard now) {
        return new CompareReport(
                question,
                selection,
                List.of(),
                now,
                null,
                new Ranking(List.of()),
                Optional.empty(),
                Trend.NONE,
                List.of());
    }

    private static CompareReport report(
            Question question,
            CompareSelection selection,
            List<Indicator> available,
            Scorecard now,
            Indicator focus,
            Facts facts) {
        var before = before(question, focus, facts);
        var cells = now.column(focus.code());
        var ranking = Ranking.of(cells, before == null ? List.of() : before.column(focus.code()));
        var last = question.period().last();
        return new CompareReport(
                question,
                selection,
                available,
                now,
                before,
                ranking,
                Funnel.of(cells),
                new Trends(facts).ofDistrict(focus, question.group(), last, TREND_MONTHS),
                histories(focus, reports(focus, question), drawn(selection, ranking), facts));
    }

    private static @Nullable Scorecard before(Question question, Indicator focus, Facts facts) {
        return question.comparedSpan()
                .map(span -> facts.scorecard(
                        span, question.group(), indicator -> indicator.code().equals(focus.code())))
                .orElse(null);
    }

    /** All of them in the roster's order; where they are too many, as many from the top as from the bottom. */
    private static List<UnitVersion> drawn(CompareSelection selection, Ranking ranking) {
        return selection.units().size() <= CompareSelection.MOST_UNITS
                ? selection.units()
                : ranking.ends(CompareSelection.MOST_UNITS / 2).stream()
                        .map(row -> row.cell().unit())
                        .toList();
    }

    private static List<CompareReport.History> histories(
            Indicator focus, List<Month> reports, List<UnitVersion> units, Facts facts) {
        var trends = new Trends(facts);
        return units.stream()
                .map(unit -> {
                    var cells = trends.cells(focus, unit, reports);
                    return new CompareReport.History(unit, cells, trends.trend(reports, cells));
                })
                .toList();
    }

    List<UnitVersion> find(String words, Choices choices) {
        var reference = loader.reference(choices);
        var question = choices.question(reference.units(), reference.today());
        return reference.units().roster(question.span().last(), question.group()).stream()
                .filter(unit -> unit.matches(words))
                .toList();
    }
}
