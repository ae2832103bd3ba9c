package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;

/**
 * A reported number that is another than it was.
 *
 * @param at when it was last changed, Vietnam time
 * @param by the account that changed it, as the frame names it; empty where the account is gone
 * @param reason as it was written; empty where the report had not been approved yet, and none was asked for
 */
public record ChangedFigure(
        MeasureCode measure,
        BigDecimal then,
        BigDecimal now,
        LocalDateTime at,
        Optional<String> by,
        Optional<String> reason) {}
