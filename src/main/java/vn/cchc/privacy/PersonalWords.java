package vn.cchc.privacy;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Finds in free text what tells who somebody is. It errs on the side of offices and places: "Chủ tịch UBND xã Long Nguyên",
 * "Bà Rịa" and "đường Nguyễn Văn Trỗi" name nobody, "bà Lan" and "ông Nguyễn Văn An" do. Whoever is refused wrongly can say
 * it with the office alone; a name that was kept cannot be taken back.
 *
 * <p>It looks at no more than the longest text that is kept anywhere, so that a cell of a file may be as long as it likes.
 */
public final class PersonalWords {

    /** What was found. */
    public enum Kind {
        EMAIL,
        PHONE,
        /** Nine or twelve digits, as identity papers have them. */
        IDENTITY_NUMBER,
        NAME
    }

    /** In characters; room for the 2000 letters of an explanation whose accents are written apart. */
    static final int LONGEST_LOOKED_AT = 6_000;

    private static final int SYLLABLES_OF_A_NAME = 3;

    private PersonalWords() {}

    /** The first of what a free text holds; empty where it holds nothing of that kind. */
    public static Optional<Kind> find(String text) {
        var plain = plain(text);
        return PersonalNumbers.find(plain).or(() -> name(PersonalNames.isIn(plain)));
    }

    /** The same of the title somebody signs by, in which a bare name is one too. */
    public static Optional<Kind> findInTitle(String title) {
        var plain = plain(title);
        return find(title).or(() -> name(PersonalNames.isInTitle(plain)));
    }

    /** The same of the name of a unit: communes are called after people, and none has a telephone number. */
    public static Optional<Kind> findInPlace(String name) {
        return PersonalNumbers.find(plain(name));
    }

    /** The same of the code of a dossier, which may be nine digits and no more. */
    public static Optional<Kind> findInCode(String code) {
        var plain = plain(code);
        return PersonalNumbers.findInCode(plain)
                .or(() -> name(PersonalNames.isIn(plain) || PersonalNames.isWhole(plain)));
    }

    /** Whether a cell holds nothing but somebody's name. */
    public static boolean isName(String cell) {
        var plain = plain(cell);
        return PersonalNames.isWhole(plain) && plain.split(" ").length >= SYLLABLES_OF_A_NAME;
    }

    private static Optional<Kind> name(boolean found) {
        return found ? Optional.of(Kind.NAME) : Optional.empty();
    }

    private static String plain(String text) {
        var looked = text.length() <= LONGEST_LOOKED_AT ? text : text.substring(0, LONGEST_LOOKED_AT);
        return Normalizer.normalize(looked, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
