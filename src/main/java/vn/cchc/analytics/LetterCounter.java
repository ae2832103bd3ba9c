package vn.cchc.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Programme;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * Counts letters over time. The register is live, so the period on screen that is the newest due one, or a later one,
 * counts up to today; an older period counts up to its last day.
 */
record LetterCounter(Facts facts, Question question) {

    private static final int CHART_MONTHS = 12;

    /** The last day that the cumulative figures cover. */
    LocalDate countedUpTo() {
        var calendar = facts.units().calendar();
        var last = question.period().last();
        boolean past = last.isBefore(calendar.lastDueMonth(facts.today()));
        return past ? calendar.lastDateOf(last) : facts.today();
    }

    /** Every span this counter will ask sums of. */
    Stream<Span> spans() {
        return Stream.of(chartMonths().map(Span::of), Stream.of(question.span()), sinceStart().stream())
                .flatMap(spans -> spans);
    }

    /** The months of every span this counter will ask sums of. */
    Set<Month> months() {
        return FactsLoader.months(spans());
    }

    private Stream<Month> chartMonths() {
        return question.period().last().lastMonths(CHART_MONTHS);
    }

    /** Empty where the programme had not begun. */
    private Optional<Span> sinceStart() {
        var last = facts.units().calendar().monthOf(countedUpTo());
        var first = facts.registerStart().orElse(new Month(last.year(), 1));
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** The months the letters asked for are of; letters are cumulated from the start of the programme. */
    Span span() {
        return question.mode() == Mode.IN_PERIOD
                ? question.span()
                : sinceStart().orElseGet(question::span);
    }

    /** The letters of one unit, type by type. */
    List<LetterLine> lines(UnitVersion unit) {
        return lines(new Source(month -> Stream.of(unit), facts.figures()), type -> 0);
    }

    /** All letters of one unit since the programme began. */
    int cumulative(UnitVersion unit) {
        var source = new Source(month -> Stream.of(unit), facts.figures());
        return sinceStart()
                .map(span -> facts.letters().types().stream()
                        .mapToInt(type -> source.count(type, span))
                        .sum())
                .orElse(0);
    }

    /**
     * The letters of the whole district, type by type: of every month the communes there were on some day of it, so that a
     * commune that is no more keeps its letters to the last, and the opening balance, which is known for the district alone.
     * Boundaries make no difference: what the whole district handed over does not depend on who carries on whom.
     */
    List<LetterLine> districtLines() {
        return lines(
                new Source(
                        month -> facts.reportedUnits().present(Span.of(month), UnitGroup.COMMUNES).stream(),
                        facts.reportedFigures()),
                type -> facts.letters()
                        .programme()
                        .map(found -> opening(found, type))
                        .orElse(0));
    }

    /**
     * What is counted for the district and for none of these communes: letters of communes that are no more, or were not yet
     * there, and the opening balance. By today's boundaries it is what no commune of today carries on, and what rounding
     * makes of parts.
     *
     * @param letters of each commune of the list
     */
    LettersElsewhere elsewhere(Map<UnitId, Integer> letters) {
        int here = letters.values().stream().mapToInt(Integer::intValue).sum();
        int handedOver = sinceStart().stream()
                .flatMap(span -> span.months().stream())
                .mapToInt(this::ofAllCommunes)
                .sum();
        int opening = facts.letters().programme().stream()
                .flatMap(programme -> facts.letters().types().stream().map(type -> opening(programme, type)))
                .mapToInt(Integer::intValue)
                .sum();
        return new LettersElsewhere(others(letters), handedOver - here, opening, handedOver + opening);
    }

    private int ofAllCommunes(Month month) {
        return facts.reportedUnits().present(Span.of(month), UnitGroup.COMMUNES).stream()
                .flatMap(unit -> facts.letters().types().stream()
                        .flatMap(type -> facts.reportedFigures().find(month, unit.id(), type.measure()).stream()))
                .mapToInt(BigDecimal::intValue)
                .sum();
    }

    /** Communes with letters that are none of these; by today's boundaries all are told by those of today. */
    private List<UnitVersion> others(Map<UnitId, Integer> letters) {
        return question.choices().boundaries() == Boundaries.CURRENT
                ? List.of()
                : sinceStart().stream()
                        .flatMap(span -> facts.units().present(span, UnitGroup.COMMUNES).stream())
                        .filter(unit -> !letters.containsKey(unit.id()) && cumulative(unit) > 0)
                        .toList();
    }

    private List<LetterLine> lines(Source source, ToIntFunction<LetterType> openings) {
        return facts.letters().types().stream()
                .map(type -> line(type, source, openings.applyAsInt(type)))
                .toList();
    }

    private LetterLine line(LetterType type, Source source, int opening) {
        var months = chartMonths()
                .filter(this::isCounted)
                .map(month -> new LetterLine.MonthCount(month, source.count(type, Span.of(month))))
                .toList();
        int handedOver = sinceStart().map(span -> source.count(type, span)).orElse(0);
        return new LetterLine(
                type, source.count(type, question.span()), before(type, source), handedOver + opening, opening, months);
    }

    /** Before the programme there was nothing to count, and the months to come are not there yet. */
    private boolean isCounted(Month month) {
        return !counted(Span.of(month)).isEmpty() && !month.isAfter(question.currentMonth());
    }

    private OptionalInt before(LetterType type, Source source) {
        return question.comparedSpan()
                .filter(this::isComparable)
                .map(span -> OptionalInt.of(source.count(type, span)))
                .orElseGet(OptionalInt::empty);
    }

    /** Letters of as many months, all of them over. */
    private boolean isComparable(Span before) {
        var then = counted(before);
        return !question.isRunning()
                && !question.isRunning(before.last())
                && !then.isEmpty()
                && Change.isAlike(counted(question.span()), then);
    }

    /** The months of a span since the programme began. */
    private List<Month> counted(Span span) {
        return span.months().stream()
                .filter(month -> facts.registerStart().filter(month::isBefore).isEmpty())
                .toList();
    }

    private int opening(Programme programme, LetterType type) {
        return programme.openingBalances().stream()
                .filter(balance -> balance.type().equals(type.code()))
                .filter(balance -> !balance.asOf().isAfter(countedUpTo()))
                .mapToInt(balance -> balance.quantity())
                .sum();
    }

    /** Whose letters are counted: the units of each month, and what they reported. */
    private record Source(Function<Month, Stream<UnitVersion>> units, MonthlyFigures figures) {

        int count(LetterType type, Span span) {
            return span.months().stream()
                    .flatMap(month ->
                            units.apply(month).flatMap(unit -> figures.find(month, unit.id(), type.measure()).stream()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
