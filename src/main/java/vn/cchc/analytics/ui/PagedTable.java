package vn.cchc.analytics.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.cchc.analytics.PageChoice;
import vn.cchc.analytics.UnitPages;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableData;

/**
 * A table of units, searched where units are many and read page by page. Both stand in the address.
 *
 * @param address of the same screen with another choice of page or words
 */
record PagedTable(UnitPages<?> pages, Function<PageChoice, String> address, Wording wording) {

    /**
     * @param shown the rows of the page
     * @param nothing where there are no units at all, searched for or not
     */
    Panel in(Panel panel, TableData shown, Download file, String nothing) {
        if (pages.count() == 0) {
            return pages.choice().search().isEmpty()
                    ? panel.empty(EmptyState.nothingDue(nothing))
                    : panel.empty(
                            EmptyState.filteredOut(
                                    wording.get("pages.filtered"),
                                    wording.get("filter.clear"),
                                    address.apply(PageChoice.ALL)),
                            search());
        }
        var parts = new ArrayList<Component>();
        if (pages.isLong() || pages.choice().search().isPresent()) {
            parts.add(search());
        }
        parts.add(new HtmlTable(shown));
        if (pages.pages() > 1) {
            parts.add(new Markup(steps()));
        }
        return panel.content(parts.toArray(Component[]::new)).download(file);
    }

    /** Says so where the page asked for is not there. */
    void check(Screen screen) {
        pages.unknownPage().ifPresent(page -> screen.notice(wording.get("notice.unknown-page", page, pages.pages())));
    }

    private TextField search() {
        var field = new TextField(wording.get("pages.search"));
        field.setValue(pages.choice().search().orElse(""));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setClearButtonVisible(true);
        // Held by the session: the choice and the way to an address, and no rows.
        var choice = pages.choice();
        var way = address;
        field.addValueChangeListener(change -> {
            var location = new Location(way.apply(choice.withSearch(change.getValue())));
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        });
        return field;
    }

    private DomContent steps() {
        var steps = List.of(
                step("pages.previous", pages.number() - 1),
                span(wording.get("pages.number", pages.number(), pages.pages())),
                step("pages.next", pages.number() + 1));
        return nav(each(steps, step -> step))
                .withClass("pages")
                .attr("aria-label", wording.get("pages.all", UnitPages.PAGE));
    }

    private DomContent step(String key, int page) {
        return page < 1 || page > pages.pages()
                ? text("")
                : a(wording.get(key)).withHref(address.apply(pages.choice().withPage(page)));
    }
}
