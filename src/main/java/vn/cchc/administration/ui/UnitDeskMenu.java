package vn.cchc.administration.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the units in the navigation, first of what administrators keep. */
@Configuration
class UnitDeskMenu {

    @Bean
    MenuEntry unitDeskEntry() {
        return new MenuEntry(
                300,
                "directory.title",
                Icon.BUILDING,
                UnitDeskState.ROUTE,
                "shell.group.admin",
                Set.of(),
                Right.KEEP_UNITS.roles());
    }
}
