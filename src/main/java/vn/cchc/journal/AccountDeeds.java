package vn.cchc.journal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.cchc.access.AccountDeed;

/**
 * Writes down what was done to accounts, within the transaction that does it. Access cannot write here by itself: the
 * journal asks it who is signed in.
 */
@Component
class AccountDeeds {

    private final Journal journal;

    AccountDeeds(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void write(AccountDeed deed) {
        var kind = Deed.valueOf(deed.kind().name());
        journal.write(deed.by(), NewEntry.of(kind, deed.account()).because(deed.detail()));
    }
}
