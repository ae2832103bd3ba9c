package vn.cchc.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.password.MadeUpPassword;

/**
 * Where accounts are kept: created, changed, switched off, never deleted, since the journal names them. Whatever changes
 * what an account may do ends its open sessions at once.
 *
 * <p>Throws {@link RefusedAccountException} for what cannot be; nothing of it is done then.
 */
@Service
public class AccountDesk {

    private final LockedAccounts accounts;
    private final AccountUnits units;
    private final AccountNews news;
    private final PasswordEncoder encoder;

    AccountDesk(LockedAccounts accounts, AccountUnits units, AccountNews news, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.units = units;
        this.news = news;
        this.encoder = encoder;
    }

    /** @return the password for its first sign-in, told only now */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public CreatedAccount create(NewAccount account) {
        var problems = new ArrayList<>(AccountRules.problems(account, units.today()));
        if (accounts.isTaken(account.username())) {
            problems.add(AccountProblem.USERNAME_TAKEN);
        }
        refuse(problems);
        var password = MadeUpPassword.next();
        var hash = Objects.requireNonNull(encoder.encode(password.value()));
        var created = accounts.add(UserAccount.created(account, hash));
        news.tell(AccountDeed.Kind.ACCOUNT_CREATED, created, created.role() + " · " + units.code(created.unitId()));
        return new CreatedAccount(created.key(), password);
    }

    /** Another name, role or unit; the user name stays. */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public void change(long id, NewAccount wanted) {
        var administrators = accounts.administrators();
        var former = accounts.get(id);
        var problems = new ArrayList<>(AccountRules.problems(wanted, units.today()));
        // The user name stays, also one from before there were rules for it.
        problems.remove(AccountProblem.USERNAME_WRONG);
        if (wanted.role() != Role.ADMIN) {
            problems.addAll(problemsOfLosing(former, administrators));
        }
        refuse(problems);
        var changed = former.changed(wanted);
        if (!changed.equals(former)) {
            accounts.save(changed);
            news.tell(AccountDeed.Kind.ACCOUNT_CHANGED, changed, difference(former, changed));
        }
        if (changed.stamp() != former.stamp()) {
            news.end(SessionsToEnd.all(changed.username()));
        }
    }

    /** Nobody gets in with it any more. */
    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public void switchOff(long id) {
        var administrators = accounts.administrators();
        var former = accounts.get(id);
        refuse(problemsOfLosing(former, administrators));
        if (former.enabled()) {
            accounts.save(former.switched(false));
            news.tell(AccountDeed.Kind.ACCOUNT_SWITCHED_OFF, former, "");
            news.end(SessionsToEnd.all(former.username()));
        }
    }

    @Requires(Right.KEEP_ACCOUNTS)
    @Transactional
    public void switchOn(long id) {
        var former = accounts.get(id);
        if (!former.enabled()) {
            accounts.save(former.switched(true));
            news.tell(AccountDeed.Kind.ACCOUNT_SWITCHED_ON, former, "");
        }
    }

    private List<AccountProblem> problemsOfLosing(UserAccount account, List<Long> administrators) {
        if (news.isActing(account)) {
            return account.role() == Role.ADMIN ? List.of(AccountProblem.OWN_ACCOUNT) : List.of();
        }
        return administrators.equals(List.of(account.key())) ? List.of(AccountProblem.LAST_ADMINISTRATOR) : List.of();
    }

    /** "OFFICER → LEADER · 25828 → – · display_name": what is the same is left out, and what people are called as well. */
    private String difference(UserAccount former, UserAccount changed) {
        var parts = new ArrayList<String>();
        addIfOther(former.role().name(), changed.role().name(), parts);
        addIfOther(units.code(former.unitId()), units.code(changed.unitId()), parts);
        if (!former.displayName().equals(changed.displayName())) {
            parts.add("display_name");
        }
        return String.join(" · ", parts);
    }

    private static void addIfOther(String before, String after, List<String> parts) {
        if (!before.equals(after)) {
            parts.add(before + " → " + after);
        }
    }

    private static void refuse(List<AccountProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedAccountException(problems);
        }
    }
}
