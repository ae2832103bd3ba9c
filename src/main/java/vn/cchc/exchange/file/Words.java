package vn.cchc.exchange.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.text.Accents;

/** Makes the many ways to type a word alike. */
public final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** As it is kept: composed (NFC), without blanks around it, hard ones included. */
    public static String kept(String text) {
        var bare = text.replace('\u00a0', ' ').replace("\ufeff", "").strip();
        return Normalizer.isNormalized(bare, Normalizer.Form.NFC)
                ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** As it is compared: "Mã_đơn  vị:" and "ma don vi" alike, "Hòa" and "Hoà" too. */
    public static String plain(String text) {
        return BETWEEN.matcher(Accents.plain(text)).replaceAll(" ").strip();
    }
}
