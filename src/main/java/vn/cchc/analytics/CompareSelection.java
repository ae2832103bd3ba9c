package vn.cchc.analytics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitVersion;

/**
 * What a comparison is of: the choice of an address held against the units and indicators there are. It always finds
 * something to compare where there is anything at all; what it could not follow is named among the problems.
 *
 * @param choice the same without the codes nobody knows
 * @param units in the roster's order
 * @param indicators in the catalogue's order, the focus among them
 * @param focus the indicator that is ranked and drawn; absent where the units have none
 */
public record CompareSelection(
        CompareChoice choice,
        List<UnitVersion> units,
        List<Indicator> indicators,
        @Nullable Indicator focus,
        List<Problem> problems) {

    /** Something of the address that was not to be had. */
    public sealed interface Problem {

        String parameter();
    }

    /** Codes nobody knows here, as they were typed; at least one. */
    public record Unknown(String parameter, List<String> codes) implements Problem {}

    /** More than a screen can hold against each other: the first ones are kept. */
    public record TooMany(String parameter, int chosen, int kept) implements Problem {}

    /** How many units may be picked by hand, and how many a chart shows at once. */
    public static final int MOST_UNITS = UnitPages.PAGE;

    static final int MOST_INDICATORS = 12;

    /** How many unknown codes a sentence names. */
    public static final int NAMED = 3;

    private static final String USUAL_GROUP = IndicatorCode.ON_TIME.group();

    public CompareSelection {
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        problems = List.copyOf(problems);
    }

    /**
     * @param roster every unit of the group on screen
     * @param available every indicator that applies to some of them, in the catalogue's order
     */
    static CompareSelection of(CompareChoice wanted, List<UnitVersion> roster, List<Indicator> available) {
        var problems = new ArrayList<Problem>();
        var unitCodes = known(
                CompareChoice.UNITS,
                wanted.units(),
                roster.stream().map(UnitVersion::code).toList(),
                MOST_UNITS,
                problems);
        var codes = available.stream().map(CompareSelection::code).toList();
        var indicatorCodes = known(CompareChoice.INDICATORS, wanted.indicators(), codes, MOST_INDICATORS, problems);
        var group = known(CompareChoice.GROUP, wanted.group(), groups(available), problems);
        var focusCode = known(CompareChoice.FOCUS, wanted.focus(), codes, problems);
        var picked = indicatorCodes.isEmpty() ? ofGroup(group, available) : having(indicatorCodes, available);
        var focus = focusCode
                .flatMap(code -> having(List.of(code), available).stream().findFirst())
                .or(() -> usualFocus(picked))
                .orElse(null);
        return new CompareSelection(
                new CompareChoice(unitCodes, group, indicatorCodes, focusCode, wanted.pages()),
                unitCodes.isEmpty() ? roster : picked(unitCodes, roster),
                available.stream()
                        .filter(indicator -> picked.contains(indicator) || indicator.equals(focus))
                        .toList(),
                focus,
                problems);
    }

    private static List<String> known(
            String parameter, List<String> wanted, List<String> there, int most, List<Problem> problems) {
        var existing = new HashSet<>(there);
        var unknown = wanted.stream().filter(code -> !existing.contains(code)).toList();
        if (!unknown.isEmpty()) {
            problems.add(new Unknown(parameter, unknown));
        }
        var known = wanted.stream().filter(existing::contains).toList();
        if (known.size() > most) {
            problems.add(new TooMany(parameter, known.size(), most));
        }
        return known.stream().limit(most).toList();
    }

    private static Optional<String> known(
            String parameter, Optional<String> wanted, List<String> there, List<Problem> problems) {
        return known(parameter, wanted.stream().toList(), there, 1, problems).stream()
                .findFirst();
    }

    /** The letters of the groups there are, in the catalogue's order. */
    public static List<String> groups(List<Indicator> available) {
        return available.stream()
                .map(indicator -> indicator.code().group())
                .distinct()
                .toList();
    }

    /** The group asked for, else the usual one, else the first there is. */
    private static List<Indicator> ofGroup(Optional<String> wanted, List<Indicator> available) {
        var groups = groups(available);
        return Stream.concat(wanted.stream(), Stream.concat(Stream.of(USUAL_GROUP), groups.stream()))
                .filter(groups::contains)
                .findFirst()
                .map(group -> available.stream()
                        .filter(indicator -> indicator.code().group().equals(group))
                        .limit(MOST_INDICATORS)
                        .toList())
                .orElse(List.of());
    }

    private static List<Indicator> having(List<String> codes, List<Indicator> available) {
        return available.stream()
                .filter(indicator -> codes.contains(code(indicator)))
                .toList();
    }

    private static List<UnitVersion> picked(List<String> codes, List<UnitVersion> roster) {
        return roster.stream().filter(unit -> codes.contains(unit.code())).toList();
    }

    /** The on-time rate where it is among them, else the first that can be ranked, else the first. */
    private static Optional<Indicator> usualFocus(List<Indicator> indicators) {
        return Stream.of(
                        indicators.stream().filter(indicator -> indicator.code().equals(IndicatorCode.ON_TIME)),
                        indicators.stream().filter(Indicator::hasStatus),
                        indicators.stream())
                .flatMap(candidates -> candidates)
                .findFirst();
    }

    private static String code(Indicator indicator) {
        return indicator.code().value();
    }

    /** Whether units were picked by hand. */
    public boolean isPicked() {
        return !choice.units().isEmpty();
    }

    /** The letter whose indicators are on screen; empty where they were picked by hand. */
    public Optional<String> group() {
        return choice.indicators().isEmpty()
                ? choice.group()
                        .or(() -> Optional.ofNullable(focus)
                                .map(indicator -> indicator.code().group()))
                : Optional.empty();
    }
}
