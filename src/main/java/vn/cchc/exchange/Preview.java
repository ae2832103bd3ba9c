package vn.cchc.exchange;

import java.util.EnumMap;
import java.util.Map;
import vn.cchc.observation.HandingIn;

/**
 * How many figures of a file stand how.
 *
 * @param handingIn the reports a confirmation would hand in; none for letters
 */
public record Preview(Map<Standing, Integer> counts, HandingIn handingIn) {

    public Preview {
        counts = Map.copyOf(counts);
    }

    Preview handing(HandingIn reports) {
        return new Preview(counts, reports);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** All of the file's. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many a confirmation would write. */
    public int toWrite() {
        return count(Standing.NEW) + count(Standing.CHANGED);
    }

    static Preview of(Iterable<Map.Entry<Standing, Integer>> rows) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        rows.forEach(row -> counts.put(row.getKey(), row.getValue()));
        return new Preview(counts, HandingIn.NONE);
    }
}
