package vn.cchc.access;

import java.util.Optional;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password. A name nobody has, a wrong password and an account that waits after failures are answered
 * in the same words and after the same work. Only a right password learns that its account is switched off: a stranger
 * cannot ask which names exist. That an account waits is told to nobody, or the answer would be a way to go on guessing.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignIns signIns;
    private final DaoAuthenticationProvider passwords;

    AccountAuthentication(Accounts accounts, SignIns signIns, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = new DaoAuthenticationProvider(username -> accounts.findByUsername(username)
                .map(AccountDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account")));
        passwords.setPasswordEncoder(encoder);
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var account = accounts.findByUsername(attempt.getName());
        long key = account.map(UserAccount::key).orElseGet(() -> SignIns.keyOfUnknown(attempt.getName()));
        return signIns.begin(key) ? compare(attempt, key, account) : refuse(attempt);
    }

    private Authentication compare(Authentication attempt, long key, Optional<UserAccount> account) {
        try {
            var signedIn = passwords.authenticate(attempt);
            signIns.succeeded(account.orElseThrow());
            return signedIn;
        } catch (BadCredentialsException wrong) {
            signIns.failed(key, account);
            throw wrong;
        } catch (AccountStatusException off) {
            signIns.turnedAway(account.orElseThrow());
            throw off;
        }
    }

    /** Whatever the password is: comparing takes the time it always takes, and its outcome is thrown away. */
    private Authentication refuse(Authentication attempt) {
        try {
            passwords.authenticate(attempt);
        } catch (BadCredentialsException | AccountStatusException alsoRefused) {
            throw new BadCredentialsException("Waits after failures", alsoRefused);
        }
        throw new BadCredentialsException("Waits after failures");
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
