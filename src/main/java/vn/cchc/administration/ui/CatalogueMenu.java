package vn.cchc.administration.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.access.Right;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entries of the catalogue's screens in the navigation. */
@Configuration
class CatalogueMenu {

    private static final String GROUP = "shell.group.admin";

    @Bean
    MenuEntry measuresEntry() {
        return entry(310, "catalogue.measures.title", Icon.LIST, MeasuresView.ROUTE, Right.KEEP_CATALOGUE);
    }

    @Bean
    MenuEntry indicatorsDeskEntry() {
        return entry(320, "catalogue.indicators.title", Icon.PULSE, IndicatorListView.ROUTE, Right.KEEP_CATALOGUE);
    }

    @Bean
    MenuEntry targetsEntry() {
        return entry(330, "catalogue.targets.title", Icon.FLAG, TargetState.ROUTE, Right.KEEP_CATALOGUE);
    }

    @Bean
    MenuEntry letterTypesEntry() {
        return entry(340, "catalogue.letter-types.title", Icon.MAIL, LetterTypesView.ROUTE, Right.KEEP_SETTINGS);
    }

    @Bean
    MenuEntry calendarsEntry() {
        return entry(350, "catalogue.calendars.title", Icon.CALENDAR, CalendarsView.ROUTE, Right.KEEP_SETTINGS);
    }

    private static MenuEntry entry(int order, String key, Icon icon, String route, Right right) {
        return new MenuEntry(order, key, icon, route, GROUP, Set.of(), right.roles());
    }
}
