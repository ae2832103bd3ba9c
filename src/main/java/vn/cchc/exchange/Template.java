package vn.cchc.exchange;

import java.util.List;
import vn.cchc.indicator.Measure;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/**
 * An empty table of units × measures for one month, to be filled in and sent back.
 *
 * @param units those the reader may import for, communes before offices
 * @param measures those any of them reports in that month, in the catalogue's order
 */
public record Template(Month month, List<UnitVersion> units, List<Measure> measures) {

    public Template {
        units = List.copyOf(units);
        measures = List.copyOf(measures);
    }
}
