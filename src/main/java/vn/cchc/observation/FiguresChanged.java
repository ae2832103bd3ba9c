package vn.cchc.observation;

import java.util.Set;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Tells, within the transaction that did it, that reports or figures of a month changed.
 *
 * @param units whose; empty for all
 */
public record FiguresChanged(Month month, Set<UnitId> units) {

    public FiguresChanged {
        units = Set.copyOf(units);
    }

    /** Whether it may have changed this report. */
    public boolean concerns(ReportKey report) {
        return month.equals(report.month()) && (units.isEmpty() || units.contains(report.unit()));
    }
}
