package vn.cchc.access;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.cchc.place.UnitId;

/**
 * An account as those see it who keep accounts.
 *
 * @param unit the unit an officer works for; it may be no more
 * @param passwordTemporary its owner has still to choose a password
 * @param failures to sign in, in a row
 * @param lockedUntil Vietnam's real time; empty where nothing is waited for
 * @param signedInAt the last time, likewise; empty where there was none
 */
public record AccountLine(
        long id,
        String username,
        String displayName,
        Role role,
        Optional<UnitId> unit,
        boolean enabled,
        boolean passwordTemporary,
        int failures,
        Optional<LocalDateTime> lockedUntil,
        Optional<LocalDateTime> signedInAt) {}
