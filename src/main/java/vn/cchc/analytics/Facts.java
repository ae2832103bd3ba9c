package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.LetterBook;
import vn.cchc.observation.Submission;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitLife;
import vn.cchc.place.UnitVersion;

/** Everything one screen was told by the database, and how to judge it. */
record Facts(
        UnitHistory units,
        Optional<Redrawing> redrawing,
        Catalogue catalogue,
        LetterBook letters,
        MonthlyFigures figures,
        Choices choices,
        LocalDate today,
        BigDecimal threshold) {

    /** What is asked, now that it is known what there is. */
    Question question() {
        return choices.question(units, catalogue, today);
    }

    /** The same with the figures that were reported, told by the units it has. */
    Facts with(MonthlyFigures reported) {
        var drawn = redrawing.map(drawing -> drawing.with(reported));
        var found = drawn.map(drawing -> drawing.figures(reported)).orElse(reported);
        return new Facts(units, drawn, catalogue, letters, found, choices, today, threshold);
    }

    /** The same judged by another catalogue. */
    Facts with(Catalogue other) {
        return new Facts(units, redrawing, other, letters, figures, choices, today, threshold);
    }

    /** The figures of the units of their time, whichever boundaries figures are told by. */
    MonthlyFigures reportedFigures() {
        return redrawing.map(Redrawing::reported).orElse(figures);
    }

    /** The letters of a unit and month beyond its cases; of a unit of today those of each predecessor by itself. */
    BigDecimal surplus(Indicator indicator, UnitId unit, Month month) {
        return redrawing
                .map(drawn -> {
                    var surplus = new Surplus(indicator, drawn.reported());
                    return drawn.carried(unit, month, from -> surplus.of(from, month));
                })
                .orElseGet(() -> new Surplus(indicator, figures).of(unit, month));
    }

    /** The units of their time, whichever boundaries figures are told by. */
    UnitHistory reportedUnits() {
        return redrawing.map(Redrawing::reportedUnits).orElse(units);
    }

    /** What a unit has been, whichever boundaries figures are told by. */
    UnitLife lifeOf(UnitVersion unit) {
        return reportedUnits().lifeOf(unit.id(), today);
    }

    /** Reports told by the units it has. */
    List<Submission> told(List<Submission> reported) {
        return redrawing.map(drawing -> drawing.submissions(reported)).orElse(reported);
    }

    /** The first month letters are counted in; empty where no programme is set up. */
    Optional<Month> registerStart() {
        return letters.programme().map(programme -> units.calendar().monthOf(programme.launchedOn()));
    }

    /** Judges any unit by one indicator over one span. */
    Judge judge(Indicator indicator, Span span) {
        return new Judge(this, indicator, span);
    }

    /** The scorecard of a span whose sums were asked for. */
    Scorecard scorecard(Span span, UnitGroup group) {
        return scorecard(span, group, indicator -> true);
    }

    /** The same of the wanted indicators alone. */
    Scorecard scorecard(Span span, UnitGroup group, Predicate<Indicator> wanted) {
        var roster = units.roster(span.last(), group);
        var indicators = indicators(span.last(), roster).stream().filter(wanted).toList();
        boolean decided = !span.last().isAfter(units.calendar().lastDueMonth(today));
        var judges =
                indicators.stream().map(indicator -> judge(indicator, span)).toList();
        var rows = roster.stream().map(unit -> row(judges, unit, decided)).toList();
        var totals = IntStream.range(0, indicators.size())
                .mapToObj(column -> RollUp.total(
                        indicators.get(column),
                        rows.stream().map(row -> row.cells().get(column)).toList()))
                .toList();
        return new Scorecard(span, indicators, rows, totals, threshold);
    }

    /** The scorecard the question compares with; absent without a comparison. */
    @Nullable
    Scorecard compared(Question question, UnitGroup group) {
        return question.comparedSpan().map(span -> scorecard(span, group)).orElse(null);
    }

    /** The indicators in force at the end of a month that apply to some of these units, in the catalogue's order. */
    List<Indicator> indicators(Month last, List<UnitVersion> roster) {
        return catalogue.inForceOn(units.calendar().lastDateOf(last)).stream()
                .filter(indicator -> roster.stream().anyMatch(indicator::appliesTo))
                .toList();
    }

    /** @param decided whether every report of the span is due: before that a unit neither meets nor misses */
    private static Scorecard.Row row(List<Judge> judges, UnitVersion unit, boolean decided) {
        var cells = judges.stream().map(judge -> judge.cell(unit)).toList();
        var judged = cells.stream().filter(cell -> cell.indicator().hasStatus()).toList();
        return new Scorecard.Row(unit, cells, Tally.of(judged, decided));
    }

    /** One indicator of the district over a span. */
    Total total(Indicator indicator, Span span, UnitGroup group) {
        return RollUp.total(indicator, cells(indicator, span, group));
    }

    List<Cell> cells(Indicator indicator, Span span, UnitGroup group) {
        var judge = judge(indicator, span);
        return units.roster(span.last(), group).stream().map(judge::cell).toList();
    }

    Cell cell(Indicator indicator, UnitVersion unit, Span span) {
        return judge(indicator, span).cell(unit);
    }

    /** The definition that holds at the end of a month. */
    Optional<Indicator> find(IndicatorCode code, Month month) {
        return catalogue.find(code, units.calendar().lastDateOf(month));
    }

    Optional<Indicator> find(IndicatorCode code, Question question) {
        return catalogue.find(code, question.cutOff());
    }

    /** The units that hand over letters. */
    List<UnitVersion> communes(Question question) {
        return units.roster(question.span().last(), UnitGroup.COMMUNES);
    }
}
