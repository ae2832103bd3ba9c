package vn.cchc.observation.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entries for those who type figures, under a heading of their own after the figures. */
@Configuration
class DataMenu {

    private static final String GROUP = "shell.group.data";

    @Bean
    MenuEntry entryEntry() {
        return new MenuEntry(
                110,
                "observation.entry.title",
                Icon.PENCIL,
                EntryView.ROUTE,
                GROUP,
                Set.of(),
                Right.ENTER_FIGURES.roles());
    }

    @Bean
    MenuEntry reviewEntry() {
        return new MenuEntry(
                130,
                "observation.review.title",
                Icon.CHECK,
                ReviewView.ROUTE,
                GROUP,
                Set.of(),
                Right.READ_REPORTS.roles());
    }
}
