package vn.cchc.exchange.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the lists among what is administered, for those who keep one of them. */
@Configuration
class ListsMenu {

    @Bean
    MenuEntry listsEntry() {
        return new MenuEntry(
                290,
                "lists.title",
                Icon.IMPORT,
                ListsState.ROUTE,
                "shell.group.admin",
                Set.of(),
                Right.KEEP_CATALOGUE.roles());
    }
}
