package vn.cchc.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts where no database is needed: how people get in does not depend on where accounts are kept. */
final class AccountsInMemory implements Accounts {
    private final Map<String, UserAccount> byName = new LinkedHashMap<>();

    @Override
    public Optional<UserAccount> findByUsername(String username) {
        return Optional.ofNullable(byName.get(username));
    }

    @Override
    public Optional<UserAccount> findById(long id) {
        return byName.values().stream().filter(account -> account.key() == id).findFirst();
    }

    @Override
    public boolean existsByRole(Role role) {
        return byName.values().stream().anyMatch(account -> account.role() == role);
    }

    @Override
    public UserAccount save(UserAccount account) {
        byName.put(account.username(), account);
        return account;
    }

    int size() {
        return byName.size();
    }
}
