package vn.cchc.letter.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the register's desk in the navigation. */
@Configuration
class DeskMenu {

    @Bean
    MenuEntry letterDeskEntry() {
        return new MenuEntry(
                140,
                "letter.title",
                Icon.BOOK,
                DeskState.ROUTE,
                "shell.group.data",
                Set.of(),
                Right.KEEP_LETTERS.roles());
    }
}
