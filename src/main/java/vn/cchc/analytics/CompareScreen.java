package vn.cchc.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.DistrictMonths.Batch;
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
        var past = focus == null ? List.<Batch>of() : past(reference, focus, question, roster);
        var facts = loader.withFigures(reference, wanted(reference, selection, question, past));
        var now = facts.scorecard(question.span(), question.group(), selection.indicators()::contains);
        return focus == null
                ? nothing(question, selection, now)
                : report(question, selection, available, now, focus, facts, reference, past);
    }

    /**
     * The months of the line that need no single unit. Where a chart shows every unit anyway there are none; nor are those
     * that the screen reads in full for its period and its base.
     */
    private static List<Batch> past(Facts reference, Indicator focus, Question question, List<UnitVersion> roster) {
        if (roster.size() <= CompareSelection.MOST_UNITS) {
            return List.of();
        }
        var reports = reports(focus, question);
        var read = FactsLoader.months(question.spans());
        var months = reports.stream()
                .filter(month -> !read.contains(month) && !month.equals(reports.getLast()))
                .toList();
        return new DistrictMonths(reference, focus, question.group()).batches(months);
    }

    /**
     * The span in full, the focus among it; the base and the history of the focus alone, but for months that the database
     * adds up.
     */
    private static List<Wanted> wanted(
            Facts reference, CompareSelection selection, Question question, List<Batch> past) {
        var focus = Optional.ofNullable(selection.focus()).stream().toList();
        var summed = DistrictMonths.months(past);
        var inFull = FactsLoader.wanted(reference, selection.indicators(), Stream.of(question.span()));
        var spans = Stream.concat(
                focus.stream()
                        .flatMap(indicator -> reports(indicator, question).stream())
                        .filter(month -> !summed.contains(month))
                        .map(Span::of),
                question.comparedSpan().stream());
        return List.of(inFull, FactsLoader.wanted(reference, focus, spans).without(inFull.months()));
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

    private CompareReport report(
            Question question,
            CompareSelection selection,
            List<Indicator> available,
            Scorecard now,
            Indicator focus,
            Facts facts,
            Facts reference,
            List<Batch> past) {
        var before = before(question, focus, facts);
        var cells = now.column(focus.code());
        var ranking = Ranking.of(cells, before == null ? List.of() : before.column(focus.code()));
        var reports = reports(focus, question);
        var drawn = drawn(selection, ranking);
        var totals = new HashMap<>(loader.totals(reference, past));
        totals.putAll(ofOneMonth(now, focus));
        totals.putAll(ofOneMonth(before, focus));
        return new CompareReport(
                question,
                selection,
                available,
                now,
                before,
                ranking,
                Funnel.of(cells),
                new Trends(facts).ofDistrict(focus, question.group(), reports, totals),
                histories(focus, reports, drawn, past.isEmpty() ? facts : ofUnits(drawn, focus, reports, reference)));
    }

    /** What a scorecard of one month says of that month, by a definition that can be drawn on the scale of the focus. */
    private static Map<Month, Total> ofOneMonth(@Nullable Scorecard scorecard, Indicator focus) {
        if (scorecard == null || scorecard.span().months().size() > 1) {
            return Map.of();
        }
        return scorecard
                .total(focus.code())
                .filter(total -> total.indicator().kind() == focus.kind())
                .map(total -> Map.of(scorecard.span().last(), total))
                .orElse(Map.of());
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
