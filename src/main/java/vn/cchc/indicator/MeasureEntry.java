package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure as the catalogue keeps it.
 *
 * @param unit its unit of measure: hồ sơ, thư
 * @param frequency how often it is reported
 * @param endedOn the first day on which nothing new may use it; empty while it goes on
 */
public record MeasureEntry(
        Measure measure, String unit, String unitEn, Frequency frequency, Optional<LocalDate> endedOn) {

    public MeasureCode code() {
        return measure.code();
    }

    public boolean isEndedOn(LocalDate day) {
        return endedOn.filter(end -> !day.isBefore(end)).isPresent();
    }
}
