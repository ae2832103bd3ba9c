package vn.cchc.access;

import java.util.Optional;
import java.util.Set;
import vn.cchc.place.UnitId;

/**
 * What a signed-in person may see beyond the approved figures, which everybody may.
 *
 * @param ownUnit the one unit whose register an officer may read; empty for those who may read every register
 * @param carriedOn units that have ended and whose registers went to the own one; none where every register may be read
 */
public record Scope(Optional<UnitId> ownUnit, Set<UnitId> carriedOn) {

    public static final Scope EVERYTHING = new Scope(Optional.empty(), Set.of());

    public Scope {
        carriedOn = Set.copyOf(carriedOn);
    }

    public static Scope of(UnitId ownUnit) {
        return new Scope(Optional.of(ownUnit), Set.of());
    }

    /** The scope of a role; an officer's is the unit they work for, which must be there. */
    static Scope of(Role role, Optional<UnitId> unit) {
        return switch (role) {
            case LEADER, REVIEWER, ADMIN -> EVERYTHING;
            case OFFICER -> of(unit.orElseThrow(() -> new IllegalArgumentException("An officer has no unit")));
        };
    }

    public boolean mayReadRegisterOf(UnitId unit) {
        return ownUnit.isEmpty() || ownUnit.get().equals(unit) || carriedOn.contains(unit);
    }
}
