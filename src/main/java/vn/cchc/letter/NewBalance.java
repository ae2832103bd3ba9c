package vn.cchc.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opening balance of the district as somebody typed it, not yet checked.
 *
 * @param type a letter type's code
 * @param quantity letters; absent while none is typed
 * @param asOf the last day it covers; absent while no day is chosen
 * @param note where the number comes from
 */
public record NewBalance(
        String type, @Nullable Integer quantity, @Nullable LocalDate asOf, String note) {

    public NewBalance {
        note = Normalizer.normalize(note, Normalizer.Form.NFC).strip();
    }
}
