package vn.cchc.access.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the accounts in the navigation. */
@Configuration
class UsersMenu {

    @Bean
    MenuEntry usersEntry() {
        return new MenuEntry(
                290,
                "access.users.title",
                Icon.PERSON,
                UsersState.ROUTE,
                "shell.group.admin",
                Set.of(),
                Right.KEEP_ACCOUNTS.roles());
    }
}
