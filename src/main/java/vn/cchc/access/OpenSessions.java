package vn.cchc.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions of this server: everyone who signs in is put on the list. */
@Component
class OpenSessions implements SessionAuthenticationStrategy {

    /** What the sign-in page is asked to say to whose session somebody has ended. */
    static final String ENDED = "ended";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Set<OpenSession> open = ConcurrentHashMap.newKeySet();

    /** Ids of sessions that somebody ended, for as long as a browser may come back with one. */
    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(10_000)
            .build();

    OpenSessions(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** @throws SessionAuthenticationException where the account has been changed since its password was looked at */
    @Override
    public void onAuthentication(
            @Nullable Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountDetails account)) {
            return;
        }
        var session = request.getSession();
        var opened = new OpenSession(session, account, Browser.of(request.getHeader(HttpHeaders.USER_AGENT)), this);
        open.add(opened);
        session.setAttribute(OpenSession.ATTRIBUTE, opened);
        account.openedAs(opened.key());
        // Only now, with the session on the list: a change either finds it there or is found here.
        if (accounts.findByUsername(account.getUsername())
                .filter(now -> now.stamp() == account.stamp())
                .isEmpty()) {
            session.removeAttribute(OpenSession.ATTRIBUTE);
            throw new SessionAuthenticationException("The account was changed meanwhile");
        }
    }

    /** Of one account, the latest first. */
    List<SignedInSession> of(String username) {
        return open.stream()
                .filter(session -> session.isOf(username))
                .map(OpenSession::told)
                .sorted(Comparator.comparing(SignedInSession::age).thenComparing(SignedInSession::key))
                .toList();
    }

    /** Whether a browser comes back with a session that somebody has ended. */
    boolean wasEnded(@Nullable String sessionId) {
        return sessionId != null && ended.getIfPresent(sessionId) != null;
    }

    /**
     * Whoever asked for it waits until they have ended, yet not for a page that is just being drawn. Each ends in a thread
     * of its own: the one that asks holds a page of another session.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void end(SessionsToEnd wanted) {
        var endings = open.stream()
                .filter(wanted::include)
                .map(session -> Thread.startVirtualThread(() -> end(session)))
                .toList();
        endings.forEach(OpenSessions::await);
    }

    private static void await(Thread ending) {
        try {
            ending.join(LONGEST_WAIT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(OpenSession session) {
        try {
            ended.put(session.session().getId(), true);
            events.publishEvent(new SessionEnding(session.session()));
            session.session().invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            forget(session);
        }
    }

    void forget(OpenSession session) {
        open.remove(session);
    }
}
