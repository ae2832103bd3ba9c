package vn.cchc.exchange;

import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;

/**
 * What a column is read as.
 *
 * @param measure of a column of figures; absent for every other role
 */
public record ColumnUse(ColumnRole role, @Nullable MeasureCode measure) {

    public ColumnUse {
        if ((role == ColumnRole.FIGURES) != (measure != null)) {
            throw new IllegalArgumentException("Figures, and they alone, are of a measure: " + role);
        }
    }

    public static ColumnUse of(ColumnRole role) {
        return new ColumnUse(role, null);
    }

    public static ColumnUse figures(MeasureCode measure) {
        return new ColumnUse(ColumnRole.FIGURES, measure);
    }
}
