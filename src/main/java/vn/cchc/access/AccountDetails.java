package vn.cchc.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.cchc.place.UnitId;

/** What a session remembers of its account, so that no screen asks the database who is looking. */
final class AccountDetails implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final String username;
    private final String displayName;
    private final Role role;
    private final @Nullable Long unitId;
    private final boolean enabled;
    private @Nullable String passwordHash;

    AccountDetails(UserAccount account) {
        this.username = account.username();
        this.displayName = account.displayName();
        this.role = account.role();
        this.unitId = account.unitId();
        this.enabled = account.enabled();
        this.passwordHash = account.passwordHash();
    }

    SignedInAccount signedIn() {
        Optional<UnitId> unit = Optional.ofNullable(unitId).map(UnitId::new);
        return new SignedInAccount(username, displayName, role, Scope.of(role, unit));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Called once the password was found right: the session keeps no hash. */
    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountDetails that && that.username.equals(username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    /** The name alone: this is what logs show of a session. */
    @Override
    public String toString() {
        return username;
    }
}
