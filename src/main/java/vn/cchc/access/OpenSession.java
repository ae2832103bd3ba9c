package vn.cchc.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.UUID;

/**
 * A browser that is signed in, as long as its session lives: the session holds it, and takes it off the list when it
 * ends, in whatever way. Times are spans of the machine, which no clock of the sample stops.
 */
final class OpenSession implements HttpSessionBindingListener {

    static final String ATTRIBUTE = OpenSession.class.getName();

    /** Names it in addresses and on screens: the session's own id is as good as a password. */
    private final String key = UUID.randomUUID().toString();

    private final HttpSession session;
    private final AccountDetails account;
    private final Browser browser;
    private final OpenSessions list;
    private final long opened = System.nanoTime();
    private volatile long seen = opened;

    OpenSession(HttpSession session, AccountDetails account, Browser browser, OpenSessions list) {
        this.session = session;
        this.account = account;
        this.browser = browser;
        this.list = list;
    }

    String key() {
        return key;
    }

    HttpSession session() {
        return session;
    }

    boolean isOf(String username) {
        return account.getUsername().equalsIgnoreCase(username);
    }

    /** Somebody is there. */
    void touch() {
        seen = System.nanoTime();
    }

    SignedInSession told() {
        long now = System.nanoTime();
        return new SignedInSession(key, browser, Duration.ofNanos(now - opened), Duration.ofNanos(now - seen));
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        list.forget(this);
    }
}
