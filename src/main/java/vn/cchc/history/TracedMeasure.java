package vn.cchc.history;

import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;

/** A measure as its history names it. */
public record TracedMeasure(
        MeasureCode code,
        String name,
        String nameEn,
        String unit,
        String unitEn,
        MeasureKind kind,
        MeasureSource source) {}
