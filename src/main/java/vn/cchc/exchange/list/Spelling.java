package vn.cchc.exchange.list;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two words are one: "Hòa" and "Hoà" are, "Hòa" and "Hóa" are not. */
final class Spelling {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Spelling() {}

    static boolean isSame(String one, String other) {
        return one.equals(other) || toneLast(one).equals(toneLast(other));
    }

    /** Every syllable's letters first and its tone behind them, wherever it stood. */
    private static String toneLast(String text) {
        var letters = new StringBuilder();
        for (var syllable : BLANKS.split(text.strip().toLowerCase(Locale.ROOT))) {
            var bare = new StringBuilder();
            var tone = new StringBuilder();
            Normalizer.normalize(syllable, Normalizer.Form.NFD)
                    .chars()
                    .forEach(letter -> (TONES.indexOf(letter) >= 0 ? tone : bare).append((char) letter));
            letters.append(bare).append(tone).append(' ');
        }
        return letters.toString();
    }
}
