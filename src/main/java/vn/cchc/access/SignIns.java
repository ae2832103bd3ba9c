package vn.cchc.access;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to sign in, and tells the journal how they went: who and when, and not from where. A try is counted as a
 * failure before its password is looked at and forgiven when it was right, so that many at once get no more guesses than
 * one after the other.
 */
@Component
class SignIns {

    /** Names that nobody has share these rows, so that a flood of them fills nothing. */
    private static final int ROWS_OF_UNKNOWN = 1000;

    /** The program makes an account wait. */
    private static final String PROGRAM = "?";

    /** Who tried is not known; it need not have been the owner. */
    private static final String SOMEBODY = "–";

    /** Signs in what is written down: recognised by a provider; an account that is switched off. */
    private static final String ELSEWHERE = "OIDC";

    private static final String SWITCHED_OFF = "OFF";

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
     * The try to sign in begun before was wrong, and is written down. Tries during a wait are none, so that a flood of
     * them adds no more entries than a day has waits.
     *
     * @param account empty where nobody has the name: it takes as long to count and to write, so that time tells nothing
     *     either; the name is not written, as it may be a password in the wrong field
     */
    @Transactional
    void failed(long key, Optional<UserAccount> account) {
        int failures = query.lock(key).failures();
        events.publishEvent(account.map(owner -> wrong(owner, failures))
                .orElseGet(() -> AccountDeed.of(AccountDeed.Kind.SIGN_IN_FAILED, SOMEBODY, "")));
    }

    private static AccountDeed wrong(UserAccount account, int failures) {
        return failures < LockOut.FIRST
                ? AccountDeed.of(AccountDeed.Kind.SIGN_IN_FAILED, SOMEBODY, account.username())
                        .saying(failures + " × ✗")
                : locked(account, failures);
    }

    private static AccountDeed locked(UserAccount account, int failures) {
        return AccountDeed.of(AccountDeed.Kind.SIGN_IN_LOCKED, PROGRAM, account.username())
                .saying(failures + " × ✗ → " + LockOut.after(failures).toMinutes() + " min");
    }

    /** Whoever is signed in has mistaken the own password; written down where it costs time. */
    @Transactional
    void mistaken(UserAccount account) {
        int failures = query.lock(account.key()).failures();
        if (failures >= LockOut.FIRST) {
            events.publishEvent(locked(account, failures));
        }
    }

    /** The try begun before was right. */
    @Transactional
    void forgive(long key) {
        query.forgive(key);
    }

    /** The try begun before was right, and leads nowhere: the account is switched off. */
    @Transactional
    void turnedAway(UserAccount account) {
        query.forgive(account.key());
        events.publishEvent(AccountDeed.of(AccountDeed.Kind.SIGN_IN_FAILED, SOMEBODY, account.username())
                .saying(SWITCHED_OFF));
    }

    @Transactional
    void succeeded(UserAccount account) {
        query.succeed(account.key());
        events.publishEvent(AccountDeed.of(AccountDeed.Kind.SIGNED_IN, account.username(), ""));
    }

    /** Without a password; what was counted of failures stays. */
    @Transactional
    void cameIn(UserAccount account) {
        query.comeIn(account.key());
        events.publishEvent(AccountDeed.of(AccountDeed.Kind.SIGNED_IN, account.username(), "")
                .saying(ELSEWHERE));
    }

    /** A provider knows somebody whom no account, or one that is switched off, is for. */
    @Transactional
    void turnedAwayFromElsewhere(Optional<UserAccount> account) {
        events.publishEvent(AccountDeed.of(
                        AccountDeed.Kind.SIGN_IN_FAILED,
                        SOMEBODY,
                        account.map(UserAccount::username).orElse(""))
                .saying(account.isPresent() ? SWITCHED_OFF : ELSEWHERE));
    }

    @Transactional
    void wentOut(String username) {
        events.publishEvent(AccountDeed.of(AccountDeed.Kind.SIGNED_OUT, username, ""));
    }
}
