package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.place.UnitVersion;

/**
 * The rows of a table of units that a screen shows: those whose unit holds the words searched for, a page at a time.
 *
 * @param found every row that holds the words, in the table's order
 * @param isLong whether there are more units than can be read at once, found or not
 */
public record UnitPages<T>(List<T> found, boolean isLong, PageChoice choice) {

    /** How many units can be read at once: the rows of a page, the bars of a chart. */
    public static final int PAGE = 60;

    public UnitPages {
        found = List.copyOf(found);
    }

    /** @param unit whose row it is */
    public static <T> UnitPages<T> of(List<T> rows, Function<T, UnitVersion> unit, PageChoice choice) {
        var found = choice.search()
                .map(words -> rows.stream()
                        .filter(row -> unit.apply(row).matches(words))
                        .toList())
                .orElse(rows);
        return new UnitPages<>(found, rows.size() > PAGE, choice);
    }

    public int count() {
        return found.size();
    }

    public int pages() {
        return Math.max(1, (count() + PAGE - 1) / PAGE);
    }

    /** The page asked for, or the first where there is none of that number. */
    public int number() {
        return choice.page().filter(this::isPage).map(Integer::valueOf).orElse(1);
    }

    /** The page asked for in vain, as it was typed. */
    public Optional<String> unknownPage() {
        return choice.page().filter(text -> !isPage(text));
    }

    private boolean isPage(String text) {
        return text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= pages();
    }

    /** The rows of the page. */
    public List<T> shown() {
        return found.stream().skip((number() - 1L) * PAGE).limit(PAGE).toList();
    }
}
