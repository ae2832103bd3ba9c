package vn.cchc.observation;

import java.math.BigDecimal;
import vn.cchc.indicator.MeasureCode;

/**
 * A figure a report has or would have.
 *
 * @param row of the staged ones that would put it there; 0 for what stands there already
 */
record ReportFigure(ReportKey report, MeasureCode measure, BigDecimal value, int row) {

    boolean isStaged() {
        return row > 0;
    }
}
