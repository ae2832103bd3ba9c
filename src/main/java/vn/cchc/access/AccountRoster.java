package vn.cchc.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who has an account. */
@Service
public class AccountRoster {

    private final AccountsQuery query;
    private final AccountUnits units;

    AccountRoster(AccountsQuery query, AccountUnits units) {
        this.query = query;
        this.units = units;
    }

    /** How many accounts {@link #list} has over all its pages. */
    @Requires(Right.KEEP_ACCOUNTS)
    public int count(String words) {
        return query.count(words, units.called(words));
    }

    /**
     * A page of the accounts whose names or unit hold the words, by name, those switched off last.
     *
     * @param words empty: all of them; accents and case make no difference
     */
    @Requires(Right.KEEP_ACCOUNTS)
    public List<AccountLine> list(String words, int offset, int limit) {
        return query.list(words, units.called(words), offset, limit);
    }

    @Requires(Right.KEEP_ACCOUNTS)
    public Optional<AccountLine> find(long id) {
        return query.find(id);
    }
}
