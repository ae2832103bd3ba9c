package vn.cchc.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;

/**
 * A number as it was typed.
 *
 * @param value absent: emptied
 * @param seen the version that stood in the field when it was typed over; 0 where none was
 */
public record NewValue(MeasureCode measure, @Nullable BigDecimal value, int seen) {}
