package vn.cchc.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Tells who is looking, from the session alone: no statement is sent to the database. */
@Service
public class CurrentUser {

    /** The account signed in now; empty where nobody is, or has a password to choose first. */
    public Optional<SignedInAccount> find() {
        return details().filter(details -> !details.hasToChoosePassword()).map(AccountDetails::signedIn);
    }

    /** The account that gets no further than to the choice of its own password. */
    public Optional<SignedInAccount> findChoosingPassword() {
        return details().filter(AccountDetails::hasToChoosePassword).map(AccountDetails::signedIn);
    }

    /** Whoever has come in, far or not. */
    Optional<AccountDetails> details() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails details
                ? Optional.of(details)
                : Optional.empty();
    }

    /**
     * What the account signed in now may see, its own unit alone; {@link Rights#scope} knows the units that this one carries on.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody is signed in
     */
    public Scope scope() {
        return find().map(SignedInAccount::scope)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
