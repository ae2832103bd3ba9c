package vn.cchc.analytics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an address asks to compare, by codes as they were typed; {@link CompareSelection} finds out what they mean.
 *
 * @param units empty: every unit of the group on screen
 * @param group the letter of a group of the catalogue
 * @param indicators picked by hand; they go before the group
 * @param focus the indicator that is ranked and drawn
 * @param pages which part of the large table
 */
public record CompareChoice(
        List<String> units, Optional<String> group, List<String> indicators, Optional<String> focus, PageChoice pages) {

    public static final CompareChoice DEFAULT =
            new CompareChoice(List.of(), Optional.empty(), List.of(), Optional.empty(), PageChoice.ALL);

    static final String UNITS = "units";
    static final String GROUP = "group";
    static final String INDICATORS = "indicators";
    static final String FOCUS = Links.FOCUS;

    public CompareChoice {
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
    }

    public static CompareChoice parse(Map<String, List<String>> parameters) {
        return new CompareChoice(
                codes(parameters, UNITS),
                texts(parameters, GROUP).findFirst(),
                codes(parameters, INDICATORS),
                texts(parameters, FOCUS).findFirst(),
                PageChoice.parse(parameters));
    }

    /** A list with commas, or the parameter over and over. */
    private static List<String> codes(Map<String, List<String>> parameters, String name) {
        return texts(parameters, name)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    public CompareChoice withUnits(List<String> codes) {
        return new CompareChoice(codes, group, indicators, focus, PageChoice.ALL);
    }

    /** A group replaces what was picked by hand, and brings a focus of its own. */
    public CompareChoice withGroup(String letter) {
        return new CompareChoice(units, Optional.of(letter), List.of(), Optional.empty(), pages);
    }

    /** Picking by hand leaves the group; picking nothing goes back to it. */
    public CompareChoice withIndicators(List<String> codes) {
        return new CompareChoice(
                units,
                codes.isEmpty() ? group : Optional.empty(),
                codes,
                focus.filter(code -> codes.isEmpty() || codes.contains(code)),
                pages);
    }

    public CompareChoice withFocus(String code) {
        return new CompareChoice(units, group, indicators, Optional.of(code), pages);
    }

    public CompareChoice with(PageChoice wanted) {
        return new CompareChoice(units, group, indicators, focus, wanted);
    }

    /** The query parameters that say it; what is not chosen is left out. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, UNITS, units);
        group.ifPresent(letter -> parameters.put(GROUP, letter));
        put(parameters, INDICATORS, indicators);
        focus.ifPresent(code -> parameters.put(FOCUS, code));
        parameters.putAll(pages.parameters());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            parameters.put(name, String.join(",", codes));
        }
    }
}
