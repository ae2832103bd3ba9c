package vn.cchc.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** An account whose owner a provider has recognised. No password was used, so none has to be chosen. */
final class SingleSignOnAccount extends AccountDetails implements OidcUser {
    private static final long serialVersionUID = 1;

    private final OidcUser person;

    SingleSignOnAccount(UserAccount account, OidcUser person) {
        super(account);
        this.person = person;
        eraseCredentials();
        passwordChosen(account.stamp());
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return person.getAttributes();
    }

    @Override
    public Map<String, Object> getClaims() {
        return person.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return person.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return person.getIdToken();
    }
}
