package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * The approved number of every unit, measure and reporting month that was asked for. What is not there was not
 * reported; for measures from the register or the workflow it is zero. A quarter's figure stands in its third month, a
 * year's in December.
 */
public record MonthlyFigures(Map<Key, BigDecimal> figures) {

    public record Key(Month month, UnitId unit, MeasureCode measure) {

        /** Months and units are neighbouring numbers: added up as records do, a country's keys would meet far too often. */
        @Override
        public int hashCode() {
            int monthNumber = month.year() * 12 + month.number();
            return monthNumber * 0x9E3779B9 ^ unit.hashCode() * 0x85EBCA6B ^ measure.hashCode();
        }
    }

    /** Stands for a report that was handed in and is not approved yet; none of its numbers are here. */
    static final MeasureCode REPORT_WAITING = new MeasureCode("report_waiting");

    static final MonthlyFigures NONE = new MonthlyFigures(Map.of());

    public MonthlyFigures {
        figures = Map.copyOf(figures);
    }

    boolean isWaiting(Month month, UnitId unit) {
        return find(month, unit, REPORT_WAITING).isPresent();
    }

    public Optional<BigDecimal> find(Month month, UnitId unit, MeasureCode measure) {
        return Optional.ofNullable(figures.get(new Key(month, unit, measure)));
    }
}
