package vn.cchc.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody typed it, not yet checked. There is no field for a recipient, on purpose.
 *
 * @param occasion an occasion's code; empty while none is chosen. The type follows from it
 * @param handedOn absent while no day is chosen
 * @param number as the unit's paper register has it; empty: the next one of its year and type
 * @param dossierCode empty where the letter is for no dossier
 * @param daysLate absent where the letter is for no late dossier
 */
public record NewLetter(
        String occasion,
        @Nullable LocalDate handedOn,
        Optional<Integer> number,
        String signerTitle,
        String dossierCode,
        @Nullable Integer daysLate,
        String reason,
        String note) {

    public NewLetter {
        signerTitle = tidy(signerTitle);
        dossierCode = tidy(dossierCode);
        reason = tidy(reason);
        note = tidy(note);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
