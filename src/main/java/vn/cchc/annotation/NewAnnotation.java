package vn.cchc.annotation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitId;

/**
 * A note as somebody typed it, not yet checked.
 *
 * @param on absent while no day is chosen
 * @param unit empty: every unit
 * @param indicator empty: every indicator
 * @param text kept in NFC without blanks around it
 */
public record NewAnnotation(
        @Nullable LocalDate on,
        Optional<UnitId> unit,
        Optional<IndicatorCode> indicator,
        boolean processChange,
        String text) {

    public NewAnnotation {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** As the database counts. */
    int length() {
        return text.codePointCount(0, text.length());
    }
}
