package vn.cchc.administration;

import java.util.Optional;
import vn.cchc.place.UnitVersion;

/**
 * An account whose officer works for a unit that has ended, and can enter nothing new.
 *
 * @param unit as it was last
 * @param heir who carries on the whole of it; empty where nobody alone does
 */
public record OfficerLeft(String username, UnitVersion unit, Optional<UnitVersion> heir) {}
