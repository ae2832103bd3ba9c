package vn.cchc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads words without their accents, as people type them in a hurry. */
public final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    /** "Hưng Hòa" and "Hưng Hoà" as "hung hoa". */
    public static String plain(String text) {
        return strip(text).toLowerCase(Locale.ROOT);
    }

    /** "Đúng hạn" as "Dung han". */
    public static String strip(String text) {
        var apart = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }
}
