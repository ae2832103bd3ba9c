package vn.cchc.exchange;

import java.util.EnumMap;
import java.util.Map;

/** How many figures of a file stand how. */
public record Preview(Map<Standing, Integer> counts) {

    public Preview {
        counts = Map.copyOf(counts);
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
        return new Preview(counts);
    }
}
