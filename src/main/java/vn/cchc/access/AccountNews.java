package vn.cchc.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells what was done to accounts, by whoever is signed in, and ends sessions once it is committed. */
@Component
class AccountNews {

    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    AccountNews(CurrentUser user, ApplicationEventPublisher events) {
        this.user = user;
        this.events = events;
    }

    void tell(AccountDeed.Kind kind, UserAccount account, String detail) {
        events.publishEvent(
                AccountDeed.of(kind, acting().getUsername(), account.username()).saying(detail));
    }

    void end(SessionsToEnd sessions) {
        events.publishEvent(sessions);
    }

    /** Never where the transaction fails: what only the session knows cannot be taken back with it. */
    void onceKept(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    boolean isActing(UserAccount account) {
        return acting().getUsername().equalsIgnoreCase(account.username());
    }

    /** @throws AuthenticationCredentialsNotFoundException where nobody is signed in */
    AccountDetails acting() {
        return user.details()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in to do this"));
    }
}
