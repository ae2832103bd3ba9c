package vn.cchc.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Lets in whom a provider knows, as the account of that name. Rights come from the account alone: without one nobody gets
 * in, whatever the provider says of them.
 */
@Component
class SingleSignOn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown_account";
    static final String DISABLED = "account_disabled";

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInSettings settings;
    private final OidcUserService provider = new OidcUserService();

    SingleSignOn(Accounts accounts, SignIns signIns, SignInSettings settings) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) throws OAuth2AuthenticationException {
        var person = provider.loadUser(request);
        var found = name(person).flatMap(this::account);
        if (found.filter(UserAccount::enabled).isEmpty()) {
            signIns.turnedAwayFromElsewhere(found);
            throw refusal(found.isEmpty() ? UNKNOWN : DISABLED);
        }
        var account = found.orElseThrow();
        signIns.cameIn(account);
        return new SingleSignOnAccount(account, person);
    }

    private Optional<String> name(OidcUser person) {
        var claim = settings.accountClaim();
        boolean trusted = !claim.equals(StandardClaimNames.EMAIL) || Boolean.TRUE.equals(person.getEmailVerified());
        return Optional.ofNullable(person.getClaimAsString(claim)).filter(name -> trusted);
    }

    /**
     * To the letter: the database also finds "admin" for "àdmin", which somebody else may be called there. Capitals alone
     * are the same, and only of names in ASCII: Unicode also makes a k of the sign for kelvin.
     */
    private Optional<UserAccount> account(String name) {
        if (!AccountRules.isUsername(name)) {
            return Optional.empty();
        }
        var wanted = name.toLowerCase(Locale.ROOT);
        return accounts.findByUsername(name)
                .filter(account -> account.username().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static OAuth2AuthenticationException refusal(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
