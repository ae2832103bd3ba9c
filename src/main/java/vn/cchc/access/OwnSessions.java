package vn.cchc.access;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which somebody is signed in. */
@Service
public class OwnSessions {

    private final OpenSessions sessions;
    private final Accounts accounts;
    private final AccountNews news;

    OwnSessions(OpenSessions sessions, Accounts accounts, AccountNews news) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.news = news;
    }

    /** Those on this server, the latest first. */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    public List<SignedInSession> list() {
        return sessions.of(news.acting().getUsername());
    }

    /** Whether it is the one in which this is asked. */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    public boolean isThis(SignedInSession session) {
        return session.key().equals(news.acting().sessionKey());
    }

    /** @param key of one of {@link #list}; one that has ended meanwhile changes nothing */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    @Transactional
    public void end(String key) {
        end(SessionsToEnd.one(news.acting().getUsername(), key));
    }

    /** All but the one in which this is asked. */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    @Transactional
    public void endOthers() {
        end(SessionsToEnd.others(news.acting().getUsername(), news.acting().sessionKey()));
    }

    private void end(SessionsToEnd wanted) {
        var account = accounts.findByUsername(wanted.username()).orElseThrow();
        news.tell(AccountDeed.Kind.SESSION_REVOKED, account, "");
        news.end(wanted);
    }
}
