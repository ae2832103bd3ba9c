package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.function.Function;
import vn.cchc.analytics.PageChoice;
import vn.cchc.analytics.UnitPages;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Pager;
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
        parts.add(pager().content(shown.caption()));
        return panel.content(parts.toArray(Component[]::new)).download(file);
    }

    /** Says so where the page asked for is not there. */
    void check(Screen screen) {
        pages.unknownPage().ifPresent(page -> screen.notice(wording.get("notice.unknown-page", page, pages.pages())));
    }

    private Pager pager() {
        var choice = pages.choice();
        return new Pager(pages.number(), pages.count(), UnitPages.PAGE, page -> address.apply(choice.withPage(page)));
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
}
