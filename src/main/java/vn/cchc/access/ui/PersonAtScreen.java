package vn.cchc.access.ui;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.Role;
import vn.cchc.kit.SignedIn;
import vn.cchc.kit.Texts;

/** The name and role the frame shows. */
@Component
class PersonAtScreen implements SignedIn {
    private final CurrentUser user;

    PersonAtScreen(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Person> current() {
        return user.find()
                .map(account -> new Person(account.displayName(), name(account.role()), OwnAccountView.ROUTE));
    }

    private static String name(Role role) {
        return Texts.current().get("access.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
