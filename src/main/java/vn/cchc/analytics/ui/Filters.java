package vn.cchc.analytics.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.DayField;
import vn.cchc.kit.FilterPart;
import vn.cchc.kit.Formats;
import vn.cchc.kit.SegmentedLinks;
import vn.cchc.kit.Stepper;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;

/**
 * The filters of a screen as links to the same screen with another choice.
 *
 * @param path the screen's own path
 * @param own query parameters of this screen alone, kept by every link
 */
record Filters(String path, Map<String, String> own, Question question, Wording wording) {

    private static final int LISTED_MONTHS = 12;
    private static final int LISTED_DEADLINES = 4;

    List<FilterPart> withoutGroup() {
        return parts(Stream.of(period(), mode(), comparison()));
    }

    List<FilterPart> all() {
        return parts(Stream.of(period(), mode(), comparison(), group()));
    }

    private List<FilterPart> parts(Stream<FilterPart> first) {
        return Stream.concat(first, Stream.concat(boundaries(), Stream.of(moment())))
                .toList();
    }

    private Links links() {
        return new Links(question.choices());
    }

    private String same(Links links) {
        return links.same(path, own);
    }

    private Stepper period() {
        var period = question.period();
        return new Stepper(
                wording.get("filter.period"),
                Formats.capital(wording.period(period)),
                neighbour(period.previous()),
                neighbour(period.next()),
                Stream.concat(kinds(), months()).distinct().map(this::choice).toList());
    }

    private @Nullable Choice neighbour(Period period) {
        return question.canBeAskedFor(period) ? choice(period) : null;
    }

    /** The periods of every length around the one on screen, the whole year first. */
    private Stream<Period> kinds() {
        var last = reachable(question.period());
        return Stream.of(PeriodKind.YEAR, PeriodKind.NINE_MONTHS, PeriodKind.HALF, PeriodKind.QUARTER)
                .map(kind -> Period.containing(kind, last));
    }

    private Stream<Period> months() {
        var newest = question.currentMonth();
        var end = reachable(question.period()).plus(LISTED_MONTHS / 2);
        var last = end.isAfter(newest) ? newest : end;
        return IntStream.range(0, LISTED_MONTHS)
                .mapToObj(back -> Period.of(last.minus(back)))
                .filter(question::canBeAskedFor);
    }

    private Month reachable(Period period) {
        return period.last().isAfter(question.currentMonth()) ? question.currentMonth() : period.last();
    }

    private Choice choice(Period period) {
        return new Choice(
                Formats.capital(wording.period(period)), same(links().with(period)), period.equals(question.period()));
    }

    private SegmentedLinks mode() {
        return new SegmentedLinks(wording.get("filter.mode"), choices(Mode.values(), question.mode(), links()::with));
    }

    private ChoiceMenu comparison() {
        return new ChoiceMenu(wording.get("filter.compare"), comparisons());
    }

    private List<Choice> comparisons() {
        var named = Stream.iterate(question.period().previous(), Period::previous)
                .limit(LISTED_MONTHS)
                .filter(question::canBeComparedWith)
                .map(Comparison::with);
        return Stream.of(Comparison.USUAL.stream(), Stream.of(question.comparison()), named)
                .flatMap(comparisons -> comparisons)
                .distinct()
                .map(comparison -> new Choice(
                        label(comparison), same(links().with(comparison)), comparison.equals(question.comparison())))
                .toList();
    }

    private String label(Comparison comparison) {
        var period = comparison.periodFor(question.period());
        var name = comparison.kind() == Comparison.Kind.CHOSEN
                ? period.map(wording::period)
                : period.map(found -> String.valueOf(found.year()));
        return wording.get("compare." + comparison.kind().name(), name.orElse(""));
    }

    ChoiceMenu group() {
        return new ChoiceMenu(wording.get("filter.kind"), choices(UnitGroup.values(), question.group(), links()::with));
    }

    /** Only where units carry on others: elsewhere both ways tell the same. */
    private Stream<FilterPart> boundaries() {
        return question.reorganised()
                ? Stream.of(new ChoiceMenu(
                        wording.get("filter.boundaries"),
                        choices(Boundaries.values(), question.choices().boundaries(), links()::with)))
                : Stream.empty();
    }

    /** Now, the last days by which reports were due, and any other day. */
    private FilterPart moment() {
        var due = question.currentMonth()
                .lastMonths(LISTED_DEADLINES + 1)
                .map(question.calendar()::dueOn)
                .filter(day -> day.isBefore(question.today()))
                .map(AsOf::endOf)
                .sorted(Comparator.comparing(AsOf::bound).reversed());
        var choices = Stream.of(Stream.of(AsOf.NOW), Stream.of(question.asOf()), due)
                .flatMap(moments -> moments)
                .distinct()
                .map(asOf -> new Choice(wording.moment(asOf), same(links().with(asOf)), asOf.equals(question.asOf())))
                .toList();
        var others = new Links(question.choices().with(AsOf.NOW)).parameters(own);
        var field = new DayField(
                wording.get("filter.day"),
                path,
                others,
                DashboardState.AS_OF,
                question.today(),
                wording.get("filter.day.show"));
        return new ChoiceMenu(wording.get("filter.as-of"), choices, field);
    }

    private <E extends Enum<E>> List<Choice> choices(E[] values, E chosen, Function<E, Links> with) {
        return Stream.of(values)
                .map(value -> new Choice(label(value), same(with.apply(value)), value == chosen))
                .toList();
    }

    private String label(Enum<?> value) {
        return switch (value) {
            case Mode mode -> wording.get("mode." + mode.name());
            case UnitGroup group -> wording.kind(group);
            case Boundaries boundaries -> wording.get("boundaries." + boundaries.name());
            default -> throw new IllegalArgumentException("No filter of " + value);
        };
    }
}
