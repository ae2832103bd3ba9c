package vn.cchc.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.password.PasswordProblem;
import vn.cchc.access.password.PasswordRules;

/**
 * People choose their own password. Another one ends every session but the one it is chosen in.
 *
 * <p>Throws {@link RefusedPasswordException} for a password that cannot be; the old one stays then.
 */
@Service
public class OwnPasswords {

    private final LockedAccounts accounts;
    private final AccountNews news;
    private final SignIns signIns;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;

    OwnPasswords(
            LockedAccounts accounts, AccountNews news, SignIns signIns, PasswordRules rules, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.news = news;
        this.signIns = signIns;
        this.rules = rules;
        this.encoder = encoder;
    }

    /**
     * In place of a password that somebody else gave, with which its owner has just signed in.
     *
     * @throws IllegalStateException where the password in use is the owner's own
     */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    @Transactional
    public void choose(String chosen) {
        if (!news.acting().hasToChoosePassword()) {
            throw new IllegalStateException("The password is the owner's own");
        }
        replace(account(), chosen);
    }

    /**
     * In place of the owner's own. Wrong ones given for it count like failures to sign in, and what was counted stays
     * though the change is refused.
     */
    @Requires(Right.KEEP_OWN_ACCOUNT)
    @Transactional(noRollbackFor = RefusedPasswordException.class)
    public void change(String current, String chosen) {
        var account = account();
        if (!signIns.begin(account.key())) {
            // It waits already: what made it wait is written down, and this try was none.
            throw new RefusedPasswordException(List.of(PasswordProblem.CURRENT_WRONG));
        }
        if (!encoder.matches(current, account.passwordHash())) {
            signIns.mistaken(account);
            throw new RefusedPasswordException(List.of(PasswordProblem.CURRENT_WRONG));
        }
        signIns.forgive(account.key());
        replace(account, chosen);
    }

    private void replace(UserAccount account, String chosen) {
        var problems = new ArrayList<>(rules.problems(chosen, account.username()));
        if (encoder.matches(chosen, account.passwordHash())) {
            problems.add(PasswordProblem.UNCHANGED);
        }
        if (!problems.isEmpty()) {
            throw new RefusedPasswordException(problems);
        }
        var changed = account.withPassword(Objects.requireNonNull(encoder.encode(chosen)), false);
        accounts.save(changed);
        news.tell(AccountDeed.Kind.PASSWORD_CHANGED, changed, "");
        var session = news.acting();
        // Before others are ended, which takes a while in which this one would count as one of them.
        news.onceKept(() -> session.passwordChosen(changed.stamp()));
        news.end(SessionsToEnd.others(changed.username(), session.sessionKey()));
    }

    private UserAccount account() {
        return accounts.get(news.acting().getUsername());
    }
}
