package vn.cchc.exchange.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entry of the import among the figures' own screens, for those who may import. */
@Configuration
class ImportMenu {

    @Bean
    MenuEntry importEntry() {
        return new MenuEntry(
                120,
                "exchange.title",
                Icon.IMPORT,
                ImportAddresses.IMPORT,
                "shell.group.data",
                Set.of(),
                Right.IMPORT_FIGURES.roles());
    }
}
