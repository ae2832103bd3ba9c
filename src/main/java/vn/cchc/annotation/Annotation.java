package vn.cchc.annotation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitId;

/**
 * A dated note: the launch of a model, a change of procedure.
 *
 * @param on the day it happened
 * @param unit empty: every unit
 * @param indicator empty: every indicator
 * @param processChange the work is done differently from that day, so that the limits of control charts begin anew
 * @param notedBy the person or office as the frame names them
 * @param notedAt when it was written or last corrected, Vietnam time
 */
public record Annotation(
        long id,
        LocalDate on,
        Optional<UnitId> unit,
        Optional<IndicatorCode> indicator,
        boolean processChange,
        String text,
        String notedBy,
        LocalDateTime notedAt) {

    /** Whether it is about this indicator of this unit. */
    public boolean concerns(UnitId wanted, IndicatorCode code) {
        return isAbout(wanted) && isAbout(code);
    }

    /** Whether it is about this indicator of the whole district: what happened in one unit is not. */
    public boolean concernsDistrict(IndicatorCode code) {
        return unit.isEmpty() && isAbout(code);
    }

    /** Whether it is about all that this unit does, not about one indicator. */
    public boolean concernsAllOf(UnitId wanted) {
        return isAbout(wanted) && indicator.isEmpty();
    }

    private boolean isAbout(UnitId wanted) {
        return unit.isEmpty() || unit.get().equals(wanted);
    }

    private boolean isAbout(IndicatorCode code) {
        return indicator.isEmpty() || indicator.get().equals(code);
    }
}
