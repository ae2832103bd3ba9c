package vn.cchc.access;

import java.util.Optional;
import vn.cchc.place.UnitId;

/**
 * What a signed-in person may see beyond the approved figures, which everybody may.
 *
 * @param ownUnit the one unit whose register an officer may read; empty for those who may read every register
 */
public record Scope(Optional<UnitId> ownUnit) {

    public static final Scope EVERYTHING = new Scope(Optional.empty());

    public static Scope of(UnitId ownUnit) {
        return new Scope(Optional.of(ownUnit));
    }

    public boolean mayReadRegisterOf(UnitId unit) {
        return ownUnit.isEmpty() || ownUnit.get().equals(unit);
    }
}
