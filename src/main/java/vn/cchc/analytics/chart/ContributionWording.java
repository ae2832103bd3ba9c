package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.OverUnits;

/** Says what a unit adds to the change of an indicator: percentage points for shares, its own unit otherwise. */
record ContributionWording(Indicator indicator, Wording wording) {

    /** Finer than figures themselves, so that small parts do not vanish and the parts seen add up to what is seen. */
    private static final int DECIMALS_OF_PARTS = 2;

    /** "+0,25 điểm %", "−3". */
    String amount(Figure added) {
        return indicator.kind().isShare()
                ? wording.formats().points(added.value(), DECIMALS_OF_PARTS)
                : wording.formats().signed(added.value(), decimals());
    }

    /** The same for files, where rates are in percent. */
    BigDecimal exact(Figure added) {
        return FileFigures.rounded(scaled(added));
    }

    BigDecimal scaled(Figure added) {
        return new Scale(indicator).of(added);
    }

    /** Whether so little was added that it reads as nothing. */
    boolean isNothing(Figure added) {
        int decimals = indicator.kind().isShare() ? DECIMALS_OF_PARTS : decimals();
        return scaled(added).setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    }

    /** What is added is measured in. */
    String unitOfMeasure() {
        return indicator.kind().isShare() ? wording.get("why.points") : wording.unitOfMeasure(indicator);
    }

    private int decimals() {
        return indicator.overUnits() == OverUnits.SUM ? indicator.decimals() : DECIMALS_OF_PARTS;
    }
}
