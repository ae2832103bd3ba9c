package vn.cchc.letter;

import java.text.Normalizer;

/**
 * What somebody answered before an entry was written that would change what was seen already.
 *
 * @param reason why it is written although its month is approved; empty where nobody was asked
 * @param surplusMeant whether one more apology than there are late dossiers is meant
 */
public record Grounds(String reason, boolean surplusMeant) {

    /** Nobody was asked anything. */
    public static final Grounds NONE = new Grounds("", false);

    public Grounds {
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
    }
}
