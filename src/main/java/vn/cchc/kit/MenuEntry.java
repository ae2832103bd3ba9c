package vn.cchc.kit;

import java.util.Set;

/**
 * One entry of the side navigation, contributed by a feature as a bean.
 *
 * @param order small numbers first
 * @param textKey the text key of its name
 * @param icon its drawing
 * @param route the route without a leading slash; empty for the start page
 * @param groupKey the text key of the heading it stands under; empty for the first group, which has none
 * @param keeps names of query parameters that stay in the address when going there
 * @param roles who sees it, as role names without prefix; empty for everybody
 */
public record MenuEntry(
        int order, String textKey, Icon icon, String route, String groupKey, Set<String> keeps, Set<String> roles) {
    public MenuEntry {
        keeps = Set.copyOf(keeps);
        roles = Set.copyOf(roles);
    }

    /** An entry of the first group for everybody. */
    public MenuEntry(int order, String textKey, Icon icon, String route, Set<String> keeps) {
        this(order, textKey, icon, route, "", keeps, Set.of());
    }
}
