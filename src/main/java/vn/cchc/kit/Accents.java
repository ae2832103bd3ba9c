package vn.cchc.kit;

import java.text.Normalizer;
import java.util.Locale;

/** Reads words without their accents, as people type them in a hurry. */
public final class Accents {
    private Accents() {}

    /** "Hưng Hòa" and "Hưng Hoà" as "hung hoa". */
    public static String plain(String text) {
        return strip(text).toLowerCase(Locale.ROOT);
    }

    /** "Đúng hạn" as "Dung han". */
    public static String strip(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
