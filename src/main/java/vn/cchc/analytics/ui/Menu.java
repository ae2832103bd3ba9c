package vn.cchc.analytics.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.Links;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;

/** The entries of the figures in the navigation; going from one to another keeps period, filters and moment. */
@Configuration
class Menu {

    @Bean
    MenuEntry overviewEntry() {
        return new MenuEntry(10, "analytics.overview.title", Icon.HOME, "", DashboardState.PARAMETERS);
    }

    @Bean
    MenuEntry compareEntry() {
        return new MenuEntry(
                20, "analytics.compare-page.title", Icon.COMPARE, Links.COMPARE, DashboardState.PARAMETERS);
    }

    @Bean
    MenuEntry indicatorsEntry() {
        return new MenuEntry(30, "analytics.indicators.title", Icon.PULSE, "indicators", DashboardState.PARAMETERS);
    }

    @Bean
    MenuEntry unitsEntry() {
        return new MenuEntry(40, "analytics.units.title", Icon.BUILDING, "units", DashboardState.PARAMETERS);
    }

    @Bean
    MenuEntry lettersEntry() {
        return new MenuEntry(50, "analytics.letters.page", Icon.MAIL, "letters", DashboardState.PARAMETERS);
    }
}
