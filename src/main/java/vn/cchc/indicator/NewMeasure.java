package vn.cchc.indicator;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody typed it, not yet checked.
 *
 * @param unit its unit of measure: hồ sơ, thư
 * @param kind absent while none is chosen, as frequency and source
 */
public record NewMeasure(
        String code,
        String name,
        String nameEn,
        String unit,
        String unitEn,
        @Nullable MeasureKind kind,
        @Nullable Frequency frequency,
        @Nullable MeasureSource source) {

    public NewMeasure {
        code = code.strip();
        name = tidy(name);
        nameEn = tidy(nameEn);
        unit = tidy(unit);
        unitEn = tidy(unitEn);
    }

    /** What the fields of a measure say. */
    public static NewMeasure of(MeasureEntry entry) {
        var measure = entry.measure();
        return new NewMeasure(
                measure.code().value(),
                measure.name(),
                measure.nameEn(),
                entry.unit(),
                entry.unitEn(),
                measure.kind(),
                entry.frequency(),
                measure.source());
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
