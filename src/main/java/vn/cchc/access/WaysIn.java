package vn.cchc.access;

import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.password.MadeUpPassword;

/**
 * How the owners of accounts get in, as seen by those who keep accounts: with which password, and in which browsers they
 * are. Throws {@link RefusedAccountException} for accounts there are not.
 */
@Service
public class WaysIn {

    private final LockedAccounts accounts;
    private final OpenSessions sessions;
    private final SignIns signIns;
    private final AccountNews news;
    private final PasswordEncoder encoder;

    WaysIn(LockedAccounts accounts, OpenSessions sessions, SignIns signIns, AccountNews news, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = signIns;
        this.news = news;
        this.encoder = encoder;
    }

    /**
     * Another password, for the next sign-in only; failures so far are forgiven. Not for oneself: that would show the own
     * password to whoever found the screen unlocked.
     *
     * @return the password, told only now
     */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public MadeUpPassword reset(long id) {
        var former = accounts.get(id);
        if (news.isActing(former)) {
            throw new RefusedAccountException(List.of(AccountProblem.OWN_ACCOUNT));
        }
        var password = MadeUpPassword.next();
        accounts.save(former.withPassword(Objects.requireNonNull(encoder.encode(password.value())), true));
        signIns.forgive(former.key());
        news.tell(AccountDeed.Kind.PASSWORD_RESET, former, "");
        news.end(SessionsToEnd.all(former.username()));
        return password;
    }

    /** Failures so far are forgiven: it can be tried again at once. */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public void unlock(long id) {
        var account = accounts.get(id);
        signIns.forgive(account.key());
        news.tell(AccountDeed.Kind.ACCOUNT_UNLOCKED, account, "");
    }

    /** The open sessions of an account on this server, the latest first. */
    @Requires(Right.KEEP_ACCOUNTS)
    public List<SignedInSession> sessions(String username) {
        return sessions.of(username);
    }

    /** @param key of one of {@link #sessions}; one that has ended meanwhile changes nothing */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public void endSession(long id, String key) {
        var account = accounts.get(id);
        news.tell(AccountDeed.Kind.SESSION_REVOKED, account, "");
        news.end(SessionsToEnd.one(account.username(), key));
    }
}
