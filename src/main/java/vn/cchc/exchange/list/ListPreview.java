package vn.cchc.exchange.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a file would change in a list.
 *
 * @param days of a national list, as they were asked for or proposed; empty for the program's own form
 * @param rows every row of the file, in its order
 * @param ignored headings that name no column
 */
public record ListPreview(ListUpload upload, Optional<NationalDays> days, List<JudgedRow> rows, List<String> ignored) {

    public ListPreview {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    public int count(ListStanding standing) {
        return counts().getOrDefault(standing, 0);
    }

    private Map<ListStanding, Integer> counts() {
        Map<ListStanding, Integer> counts = new EnumMap<>(ListStanding.class);
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        return counts;
    }

    /** How many of the rows that are taken somebody should look at. */
    public int remarked() {
        return (int) rows.stream().filter(row -> !row.remarks().isEmpty()).count();
    }

    /** All or nothing: a list with holes would be worse than none. */
    public boolean isTakeable() {
        return count(ListStanding.REFUSED) == 0 && toWrite() > 0;
    }

    public int toWrite() {
        return count(ListStanding.NEW) + count(ListStanding.CHANGED);
    }

    List<ListRow> rows(ListStanding standing) {
        return rows.stream()
                .filter(row -> row.standing() == standing)
                .map(JudgedRow::row)
                .toList();
    }

    /** Tells whether somebody who confirms has seen this: the same rows, held against the same list, on any server. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update(seen(row).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String seen(JudgedRow row) {
        return row.number()
                + row.standing().name()
                + new TreeMap<>(row.row().values())
                + row.before()
                        .map(former -> new TreeMap<>(former.values()).toString())
                        .orElse("");
    }
}
