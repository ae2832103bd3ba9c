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

/**
 * What a session remembers of its account, so that no screen asks the database who is looking. An account's change of
 * role, unit or password ends the sessions that remember it otherwise.
 */
class AccountDetails implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final String username;
    private final String displayName;
    private final Role role;
    private final @Nullable Long unitId;
    private final boolean enabled;
    private volatile boolean passwordTemporary;
    private volatile int stamp;
    private volatile String sessionKey = "";
    private @Nullable String passwordHash;

    AccountDetails(UserAccount account) {
        this.username = account.username();
        this.displayName = account.displayName();
        this.role = account.role();
        this.unitId = account.unitId();
        this.enabled = account.enabled();
        this.passwordTemporary = account.passwordTemporary();
        this.stamp = account.stamp();
        this.passwordHash = account.passwordHash();
    }

    /** Signed in with a password that somebody else gave: nothing is open but the choice of another. */
    boolean hasToChoosePassword() {
        return passwordTemporary;
    }

    int stamp() {
        return stamp;
    }

    /** The key of the {@link OpenSession} that remembers it; empty outside one. */
    String sessionKey() {
        return sessionKey;
    }

    void openedAs(String key) {
        sessionKey = key;
    }

    /** Its owner has chosen a password in this session, which goes on. */
    void passwordChosen(int newStamp) {
        passwordTemporary = false;
        stamp = newStamp;
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
