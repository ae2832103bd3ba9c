package vn.cchc.access;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Accounts as they are changed: one person after the other. Part of the caller's transaction. */
@Component
class LockedAccounts {

    private static final long NOBODY = -1;

    private final Accounts accounts;
    private final AccountsQuery query;

    LockedAccounts(Accounts accounts, AccountsQuery query) {
        this.accounts = accounts;
        this.query = query;
    }

    /**
     * The ids of the administrators that can get in; nobody else makes or unmakes one until the transaction ends. To be
     * asked for before the account itself.
     */
    List<Long> administrators() {
        return query.lockAdministrators();
    }

    /** @throws RefusedAccountException where there is none */
    UserAccount get(long id) {
        query.lock(id);
        return accounts.findById(id).orElseThrow(() -> new RefusedAccountException(List.of(AccountProblem.GONE)));
    }

    /** @throws RefusedAccountException where there is none */
    UserAccount get(String username) {
        return get(accounts.findByUsername(username).map(UserAccount::key).orElse(NOBODY));
    }

    boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    /** @throws RefusedAccountException where somebody has taken the name since it was asked for */
    UserAccount add(UserAccount account) {
        try {
            return accounts.save(account);
        } catch (DataIntegrityViolationException taken) {
            throw new RefusedAccountException(List.of(AccountProblem.USERNAME_TAKEN));
        }
    }

    void save(UserAccount account) {
        accounts.save(account);
    }
}
