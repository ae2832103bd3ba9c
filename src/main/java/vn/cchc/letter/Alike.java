package vn.cchc.letter;

import java.text.Normalizer;
import vn.cchc.text.Accents;

/** What the register takes for the same, as the database does: in one case and without accents. */
final class Alike {

    private Alike() {}

    static String form(String text) {
        return Accents.plain(Normalizer.normalize(text, Normalizer.Form.NFKD));
    }
}
