package vn.cchc.analytics.chart;

import java.math.BigInteger;
import java.util.Optional;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.statistics.Gap;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;

/** Says how far a figure that does not meet is from its target, in cases that somebody can act upon. */
record GapWording(Wording wording) {

    /** "cần thêm 41 hồ sơ nộp trực tuyến"; empty where a figure meets, is not judged, or is a plain yes or no. */
    Optional<String> of(Cell cell) {
        boolean asked = cell.outcome() == Outcome.NEAR || cell.outcome() == Outcome.MISSED;
        if (!asked
                || cell.figure() == null
                || cell.goal() == null
                || cell.indicator().kind() == IndicatorKind.YES_NO) {
            return Optional.empty();
        }
        return Gap.of(cell.indicator(), cell.figure(), cell.goal()).flatMap(gap -> said(cell.indicator(), gap));
    }

    private Optional<String> said(Indicator indicator, Gap gap) {
        return switch (gap) {
            case Gap.Reached reached -> Optional.empty();
            case Gap.Needed needed -> Optional.of(needed(indicator, needed.cases()));
            case Gap.Impossible impossible -> Optional.of(wording.get("gap.impossible"));
        };
    }

    private String needed(Indicator indicator, BigInteger cases) {
        var number = wording.formats().whole(cases.longValueExact());
        var counted = cases(indicator, indicator.numerator());
        if (indicator.direction() == Direction.UP) {
            return wording.get("gap.more", number, counted);
        }
        return indicator.denominator() == null
                ? wording.get("gap.fewer", number, counted)
                : wording.get("gap.without", number, cases(indicator, indicator.denominator()), counted);
    }

    /** What is counted: the measure where it is one, else the indicator's own name. */
    private String cases(Indicator indicator, Formula formula) {
        var terms = formula.terms();
        var name = terms.size() == 1
                ? wording.name(indicator.measure(terms.getFirst().measure()))
                : wording.name(indicator);
        return name.substring(0, 1).toLowerCase(wording.texts().locale()) + name.substring(1);
    }
}
