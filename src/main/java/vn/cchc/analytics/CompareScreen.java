package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.MonthlyFiguresQuery.Wanted;
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
        var question = reference.question();
        var roster = reference.units().roster(question.span().last(), question.group());
        var available = reference.indicators(question.span().last(), roster);
        var selection = CompareSelection.of(wanted, roster, available);
        var focus = selection.focus();
        if (focus == null) {
            return nothing(question, selection, reference);
        }
        var line = DistrictLine.of(focus, question, reports(focus, question), reference);
        var facts = loader.withFigures(reference, wanted(reference, selection, line));
        return report(selection, available, line, facts, reference);
    }

    /**
     * The span in full, the focus among it; the base and the history of the focus alone, but for months that the database
     * adds up.
     */
    private static List<Wanted> wanted(Facts reference, CompareSelection selection, DistrictLine line) {
        var question = line.question();
        var inFull = FactsLoader.wanted(reference, selection.indicators(), Stream.of(question.span()));
        var spans = Stream.concat(line.inFull(), question.comparedSpan().stream());
        return List.of(
                inFull,
                FactsLoader.wanted(reference, List.of(line.indicator()), spans).without(inFull.months()));
    }

    private static List<Month> reports(Indicator focus, Question question) {
        return Trends.reportMonths(focus.frequency(), question.period().last(), TREND_MONTHS);
    }

    private static CompareReport nothing(Question question, CompareSelection selection, Facts reference) {
        var now = reference.scorecard(question.span(), question.group(), selection.indicators()::contains);
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

    private CompareReport report(
            CompareSelection selection, List<Indicator> available, DistrictLine line, Facts facts, Facts reference) {
        var question = line.question();
        var focus = line.indicator();
        var now = facts.scorecard(question.span(), question.group(), selection.indicators()::contains);
        var before = before(question, focus, facts);
        var cells = now.column(focus.code());
        var ranking = Ranking.of(cells, before == null ? List.of() : before.column(focus.code()));
        var drawn = drawn(selection, ranking);
        var summed = loader.totals(reference, line.past());
        var read = line.past().isEmpty() ? facts : ofUnits(drawn, focus, line.reports(), reference);
        return new CompareReport(
                question,
                selection,
                available,
                now,
                before,
                ranking,
                Funnel.of(cells),
                line.trend(facts, summed, DistrictLine.scorecards(now, before)),
                histories(focus, line.reports(), drawn, read));
    }

    /** Every month of the units that are drawn. */
    private Facts ofUnits(List<UnitVersion> drawn, Indicator focus, List<Month> reports, Facts reference) {
        var months =
                FactsLoader.wanted(reference, List.of(focus), reports.stream().map(Span::of));
        return loader.withFigures(
                reference, List.of(months.of(drawn.stream().map(UnitVersion::id).collect(Collectors.toSet()))));
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
        var question = reference.question();
        return reference.units().roster(question.span().last(), question.group()).stream()
                .filter(unit -> unit.matches(words))
                .toList();
    }
}
