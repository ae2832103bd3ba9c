package vn.cchc.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.cchc.kit.MenuEntry;
import vn.cchc.kit.SignedIn;
import vn.cchc.kit.SignedIn.Person;

/** Who looks at the screen: their name in the frame, the entries they may see, and the way out. */
@Component
class Visitor {
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<AuthenticationContext> authentication;
    private final List<MenuEntry> entries;

    Visitor(
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<AuthenticationContext> authentication,
            ObjectProvider<MenuEntry> entries) {
        this.signedIn = signedIn;
        this.authentication = authentication;
        this.entries = entries.stream()
                .sorted(java.util.Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::textKey))
                .toList();
    }

    /** The person's name and role; only the sign-in name where nobody tells more. */
    Optional<Person> person() {
        SignedIn teller = signedIn.getIfAvailable();
        if (teller != null) {
            return teller.current();
        }
        return Optional.ofNullable(authentication.getIfAvailable())
                .flatMap(AuthenticationContext::getPrincipalName)
                .map(name -> new Person(name, "", ""));
    }

    /** The entries this person may see, in order. */
    List<MenuEntry> entries() {
        AuthenticationContext context = authentication.getIfAvailable();
        return entries.stream()
                .filter(entry -> entry.roles().isEmpty() || (context != null && context.hasAnyRole(entry.roles())))
                .toList();
    }

    void signOut() {
        authentication.ifAvailable(AuthenticationContext::logout);
    }
}
