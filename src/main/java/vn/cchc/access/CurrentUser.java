package vn.cchc.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Tells who is looking, from the session alone: no statement is sent to the database. */
@Service
public class CurrentUser {

    /** The account signed in now; empty where nobody is. */
    public Optional<SignedInAccount> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails details
                ? Optional.of(details.signedIn())
                : Optional.empty();
    }

    /**
     * What the account signed in now may see.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody is signed in
     */
    public Scope scope() {
        return find().map(SignedInAccount::scope)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
