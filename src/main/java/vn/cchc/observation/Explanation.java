package vn.cchc.observation;

import java.time.LocalDate;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What a unit says about a figure that missed its target.
 *
 * @param authorTitle the office that wrote it, never a person
 */
public record Explanation(
        UnitId unit, Month month, IndicatorCode indicator, String text, String authorTitle, LocalDate writtenOn) {}
