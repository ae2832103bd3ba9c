package vn.cchc.privacy;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Something people say in their own words, a reason or a note, as the services that keep it have to see it.
 *
 * @param text kept in NFC without blanks around it
 */
public record Remark(String text) {

    /** Why a remark cannot be kept. Each service has a problem of its own for it, so that it is shown at its field. */
    public enum Flaw {
        /** There is none, or too little to say anything. */
        MISSING,
        TOO_LONG,
        /** It tells who somebody is: {@link PersonalWords}. */
        PERSONAL
    }

    public Remark {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * The first thing that is wrong with it; a text that is too long is not looked through.
     *
     * @param shortest in characters, as the database counts; 0 where nothing need be said
     * @param longest the same
     */
    public Optional<Flaw> flaw(int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length < shortest) {
            return Optional.of(Flaw.MISSING);
        }
        if (length > longest) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return PersonalWords.find(text).map(found -> Flaw.PERSONAL);
    }
}
