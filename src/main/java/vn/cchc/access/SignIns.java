package vn.cchc.access;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to sign in. A try is counted as a failure before its password is looked at and forgiven when it was right,
 * so that many at once get no more guesses than one after the other.
 */
@Component
class SignIns {

    /** Names that nobody has share these rows, so that a flood of them fills nothing. */
    private static final int ROWS_OF_UNKNOWN = 1000;

    /** Who guessed is not known; it need not have been the owner. */
    private static final String NOBODY_KNOWN = "?";

    private final SignInQuery query;
    private final ApplicationEventPublisher events;

    SignIns(SignInQuery query, ApplicationEventPublisher events) {
        this.query = query;
        this.events = events;
    }

    /** What is counted for a name nobody has; the name itself is kept nowhere. */
    static long keyOfUnknown(String name) {
        return -1L - Math.floorMod(name.hashCode(), ROWS_OF_UNKNOWN);
    }

    /** @return whether the password may be looked at; not while the account waits after earlier failures */
    @Transactional
    boolean begin(long key) {
        var standing = query.lock(key);
        if (!standing.locked()) {
            int failures = standing.failures() + 1;
            query.fail(key, failures, LockOut.after(failures));
        }
        return !standing.locked();
    }

    /**
     * The try begun before was wrong; the one that costs time is written down.
     *
     * @param account empty where nobody has the name: it takes as long to count, so that time tells nothing either
     */
    @Transactional
    void failed(long key, Optional<UserAccount> account) {
        int failures = query.lock(key).failures();
        account.filter(owner -> failures >= LockOut.FIRST)
                .map(UserAccount::username)
                .map(name -> AccountDeed.of(AccountDeed.Kind.SIGN_IN_LOCKED, NOBODY_KNOWN, name))
                .map(deed -> deed.saying(
                        failures + " × ✗ → " + LockOut.after(failures).toMinutes() + " min"))
                .ifPresent(events::publishEvent);
    }

    /** The try begun before was right, though it may lead nowhere. */
    @Transactional
    void forgive(long key) {
        query.forgive(key);
    }

    @Transactional
    void succeeded(long key) {
        query.succeed(key);
    }

    /** Without a password; what was counted of failures stays. */
    @Transactional
    void cameIn(long key) {
        query.comeIn(key);
    }
}
