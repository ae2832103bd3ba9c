package vn.cchc.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * A figure of a file as the preview shows it.
 *
 * @param cell of the value, or of what is at fault
 * @param written what stands in the file
 * @param unit empty where it is not known, as measure, month and value
 * @param before what the figure is now; empty where it is new or not known
 * @param note what the file says beside it; empty where it says nothing
 * @param fault empty unless it is refused
 * @param detail the other cell of a figure that stands there twice, whose draft one would be written over, the rule one
 *     breaks with its two sides as {@code code 47 43}; else empty
 */
public record StagedFigure(
        CellAddress cell,
        Written written,
        Optional<UnitId> unit,
        Optional<MeasureCode> measure,
        Optional<Month> month,
        Optional<BigDecimal> value,
        Optional<BigDecimal> before,
        Standing standing,
        String note,
        Optional<RowFault> fault,
        String detail) {

    /** The texts of its row, cut where they are long. */
    public record Written(String unit, String measure, String month, String value) {}
}
