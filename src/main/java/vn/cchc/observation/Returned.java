package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import vn.cchc.indicator.MeasureCode;

/**
 * A report as it was when it was given back to its unit.
 *
 * @param at Vietnam time
 * @param by the account as the frame names it
 * @param figures those handed in then
 */
public record Returned(LocalDateTime at, String by, String reason, Map<MeasureCode, BigDecimal> figures) {

    public Returned {
        figures = Map.copyOf(figures);
    }
}
