package vn.cchc.indicator;

import java.util.Comparator;
import java.util.List;
import vn.cchc.text.Accents;

/** Which measures may have been meant by a word that names none? By code or by name, without accents. */
record NearestMeasures(List<Measure> measures) {

    private static final int MOST = 3;

    /** Further than a third of the word is another word. */
    private static final int PART = 3;

    private record Found(Measure measure, int distance) {}

    List<Measure> to(String word) {
        var wanted = Accents.plain(word);
        return measures.stream()
                .map(measure -> new Found(measure, distance(measure, wanted)))
                .filter(found -> found.distance() <= Math.max(1, wanted.length() / PART))
                .sorted(Comparator.comparingInt(Found::distance)
                        .thenComparing(found -> found.measure().code().value()))
                .limit(MOST)
                .map(Found::measure)
                .toList();
    }

    private static int distance(Measure measure, String wanted) {
        var code = measure.code().value();
        boolean within = wanted.length() > 2
                && (code.contains(wanted)
                        || Accents.plain(measure.name()).contains(wanted)
                        || Accents.plain(measure.nameEn()).contains(wanted));
        return within ? 1 : edits(code, wanted);
    }

    /** How many letters have to be put in, left out or changed to come from one word to the other. */
    private static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
