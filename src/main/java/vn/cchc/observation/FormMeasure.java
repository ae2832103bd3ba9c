package vn.cchc.observation;

import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;

/**
 * A number that units type.
 *
 * @param unit the unit of measure: hồ sơ, buổi
 */
public record FormMeasure(MeasureCode code, String name, String nameEn, String unit, String unitEn, MeasureKind kind) {}
