package vn.cchc.access;

import vn.cchc.place.UnitId;

/**
 * The account a screen is shown to.
 *
 * @param displayName the person's or office's name as the frame shows it
 */
public record SignedInAccount(String username, String displayName, Role role, Scope scope) {

    /** Whether there is anything the right reaches. */
    public boolean may(Right right) {
        return right.of(role) != Reach.NOWHERE;
    }

    public boolean may(Right right, UnitId unit) {
        return switch (right.of(role)) {
            case NOWHERE -> false;
            case OWN_UNIT -> scope.ownUnit().filter(unit::equals).isPresent();
            case EVERYWHERE -> true;
        };
    }
}
