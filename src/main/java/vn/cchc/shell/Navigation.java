package vn.cchc.shell;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.Icon;
import vn.cchc.kit.MenuEntry;
import vn.cchc.kit.Texts;

/**
 * The menu's markup for one address: the side navigation, and the bar of a telephone with its first entries.
 *
 * @param folded the groups the reader has closed, by {@link #code}
 */
record Navigation(List<MenuEntry> entries, Location here, Set<String> folded, Texts texts) {
    private static final int TABS = 4;

    /** All entries in their groups; a group with a heading can be folded away, and page.ts remembers it. */
    DomContent side() {
        Map<String, List<DomContent>> groups = new LinkedHashMap<>();
        for (MenuEntry entry : entries) {
            groups.computeIfAbsent(entry.groupKey(), key -> new ArrayList<>()).add(li(link(entry)));
        }
        return nav(each(groups.entrySet(), group -> group(group.getKey(), ul(each(group.getValue(), item -> item)))))
                .attr("aria-label", texts.get("shell.navigation"));
    }

    private DomContent group(String key, DomContent items) {
        return key.isEmpty()
                ? items
                : details(summary(h2(texts.get(key))), items)
                        .attr("data-group", code(key))
                        .condAttr(!folded.contains(code(key)), "open", "");
    }

    /** "admin" of "shell.group.admin", as the reader's browser keeps it. */
    private static String code(String groupKey) {
        return groupKey.substring(groupKey.lastIndexOf('.') + 1);
    }

    /** The first entries, and the button that opens the rest. */
    DomContent tabs() {
        DomContent more = li(button(Icon.MENU.content(), span(texts.get("shell.more")))
                .withType("button")
                .attr("popovertarget", MainLayout.SIDE_ID));
        return ul(each(entries.stream().limit(TABS).map(entry -> li(link(entry)))), more);
    }

    private DomContent link(MenuEntry entry) {
        return a(entry.icon().content(), span(texts.get(entry.textKey())))
                .withHref(address(entry))
                .condAttr(isHere(entry), "aria-current", "page");
    }

    private boolean isHere(MenuEntry entry) {
        String path = here.getPath();
        return entry.route().isEmpty()
                ? path.isEmpty()
                : path.equals(entry.route()) || path.startsWith(entry.route() + "/");
    }

    /** The entry's route with the choices that stay: the period, for one. */
    private String address(MenuEntry entry) {
        Map<String, List<String>> kept = new HashMap<>(here.getQueryParameters().getParameters());
        kept.keySet().retainAll(entry.keeps());
        String query = new QueryParameters(kept).getQueryString();
        String path = entry.route().isEmpty() ? "." : entry.route();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
