package vn.cchc.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import vn.cchc.place.UnitId;

/** What the account signed in now may do. Nobody signed in may do nothing. */
@Service
public class Rights {

    private final CurrentUser user;
    private final CarriedUnits carried;

    Rights(CurrentUser user, CarriedUnits carried) {
        this.user = user;
        this.carried = carried;
    }

    /** Whether there is anything the right reaches. */
    public boolean may(Right right) {
        return user.find().filter(account -> account.may(right)).isPresent();
    }

    public boolean may(Right right, UnitId unit) {
        return user.find().filter(account -> carried.may(account, right, unit)).isPresent();
    }

    /**
     * Whose registers the account signed in now may read: those of units that have ended and whose books the own unit has
     * among them.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody is signed in
     */
    public Scope scope() {
        return user.find()
                .map(carried::scope)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /**
     * The account that has the right somewhere.
     *
     * @throws AccessDeniedException where it has not, or nobody is signed in
     */
    public SignedInAccount require(Right right) {
        return user.find()
                .filter(account -> account.may(right))
                .orElseThrow(() -> new AccessDeniedException("No right to " + right));
    }

    /**
     * The account that has the right for this unit.
     *
     * @throws AccessDeniedException where it has not, or nobody is signed in
     */
    public SignedInAccount require(Right right, UnitId unit) {
        return user.find()
                .filter(account -> carried.may(account, right, unit))
                .orElseThrow(() -> new AccessDeniedException("No right to " + right + " for this unit"));
    }
}
