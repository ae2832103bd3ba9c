package vn.cchc.letter;

import java.text.Normalizer;
import java.util.Locale;

/** What the register takes for the same, as the database does: in one case and without accents. */
final class Alike {

    private Alike() {}

    static String form(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
