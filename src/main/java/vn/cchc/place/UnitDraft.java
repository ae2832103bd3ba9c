package vn.cchc.place;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to be, as somebody typed it and not yet checked. Texts are composed (NFC) and hold no blanks but single
 * ones between words.
 *
 * @param name without the word for its kind; an office's whole name
 * @param kind absent while none is chosen
 * @param parent absent for a unit under none of those that are kept here
 */
public record UnitDraft(
        String code,
        String name,
        String nameEn,
        @Nullable UnitKind kind,
        @Nullable UnitId parent) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    public UnitDraft {
        code = tidy(code);
        name = tidy(name);
        nameEn = tidy(nameEn);
    }

    /** A unit as it stands, to be changed. */
    public static UnitDraft of(UnitVersion unit) {
        return new UnitDraft(unit.code(), unit.name(), unit.nameEn(), unit.kind(), unit.parent());
    }

    /** The same under other names. */
    public UnitDraft named(String newName, String newNameEn) {
        return new UnitDraft(code, newName, newNameEn, kind, parent);
    }

    static String tidy(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
