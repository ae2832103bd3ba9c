package vn.cchc.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.cchc.place.UnitId;

/** What the account signed in now may do. Nobody signed in may do nothing. */
@Service
public class Rights {

    private final CurrentUser user;

    Rights(CurrentUser user) {
        this.user = user;
    }

    /** Whether there is anything the right reaches. */
    public boolean may(Right right) {
        return user.find().filter(account -> account.may(right)).isPresent();
    }

    public boolean may(Right right, UnitId unit) {
        return user.find().filter(account -> account.may(right, unit)).isPresent();
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
                .filter(account -> account.may(right, unit))
                .orElseThrow(() -> new AccessDeniedException("No right to " + right + " for this unit"));
    }
}
