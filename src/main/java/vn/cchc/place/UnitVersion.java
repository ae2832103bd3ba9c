package vn.cchc.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was over a run of days.
 *
 * @param code the official code; another unit may carry it at another time
 * @param name without the word for its kind ("Long Nguyên"); offices carry their whole name
 * @param parent absent for the district
 * @param validTo the first day it no longer holds
 */
public record UnitVersion(
        UnitId id,
        String code,
        String name,
        String nameEn,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        LocalDate validTo) {

    public UnitVersion {
        if (!validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException("Unit " + code + " would end before it begins");
        }
    }

    /** The same unit as if it had been there since another day. */
    UnitVersion from(LocalDate day) {
        return new UnitVersion(id, code, name, nameEn, kind, parent, day, validTo);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
