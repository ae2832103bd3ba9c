package vn.cchc.journal.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the journal in the navigation, last among the figures' own screens. */
@Configuration
class JournalMenu {

    @Bean
    MenuEntry journalEntry() {
        return new MenuEntry(
                190,
                "journal.title",
                Icon.LIST,
                JournalState.ROUTE,
                "shell.group.data",
                Set.of(),
                Right.READ_JOURNAL.roles());
    }
}
