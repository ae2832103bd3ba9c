package vn.cchc.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/**
 * A dated target of an indicator for everybody, for a kind of unit or for one unit.
 *
 * @param kind absent: every kind
 * @param unit absent: every unit
 * @param goal absent: those it is for are exempt
 * @param validTo the first day it no longer holds
 */
public record Target(
        IndicatorCode indicator,
        @Nullable UnitKind kind,
        @Nullable UnitId unit,
        @Nullable Goal goal,
        LocalDate validFrom,
        LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    boolean isFor(UnitVersion candidate) {
        return (unit == null || unit.equals(candidate.id())) && (kind == null || kind == candidate.kind());
    }

    /** The narrower of two targets wins: a unit's own, then its kind's, then everybody's. */
    int narrowness() {
        return unit != null ? 2 : kind != null ? 1 : 0;
    }
}
