package vn.cchc.analytics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a long table of units an address asks for.
 *
 * @param search words that units are picked by
 * @param page as it was typed
 */
public record PageChoice(Optional<String> search, Optional<String> page) {

    public static final PageChoice ALL = new PageChoice(Optional.empty(), Optional.empty());

    private static final String SEARCH = "search";
    private static final String PAGE = "page";

    public static PageChoice parse(Map<String, List<String>> parameters) {
        return new PageChoice(first(parameters, SEARCH), first(parameters, PAGE));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Other words begin on the first page. */
    public PageChoice withSearch(String words) {
        return new PageChoice(Optional.of(words.strip()).filter(text -> !text.isEmpty()), Optional.empty());
    }

    public PageChoice withPage(int number) {
        return new PageChoice(
                search, Optional.of(number).filter(wanted -> wanted > 1).map(String::valueOf));
    }

    /** The query parameters that say it; what is not chosen is left out. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        search.ifPresent(words -> parameters.put(SEARCH, words));
        page.ifPresent(number -> parameters.put(PAGE, number));
        return parameters;
    }
}
