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
import vn.cchc.analytics.CompareChoice;
import vn.cchc.analytics.CompareReport;
import vn.cchc.analytics.CompareSelection;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.chart.CompareTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** The table of everything: searched where units are many, and read page by page. Both stand in the address. */
record CompareTablePanel(CompareReport report, Downloads<CompareReport> downloads, Wording wording) {

    Panel content() {
        var table = new CompareTable(report, wording);
        var panel = new Panel(
                wording.get("compare-table.title"),
                wording.get("compare-table.subtitle", wording.span(report.question()), table.count()));
        if (table.count() == 0) {
            return choice().search().isEmpty()
                    ? panel.empty(EmptyState.nothingDue(wording.get("scorecard.empty")))
                    : panel.empty(
                            EmptyState.filteredOut(
                                    wording.get("compare-table.filtered"),
                                    wording.get("filter.clear"),
                                    links().compare(choice().withSearch(""))),
                            search());
        }
        var parts = new ArrayList<Component>();
        if (report.isShortened() || choice().search().isPresent()) {
            parts.add(search());
        }
        parts.add(new HtmlTable(table.shown()));
        if (table.pages() > 1) {
            parts.add(new Markup(pages(table)));
        }
        return panel.content(parts.toArray(Component[]::new)).download(file(report, downloads, wording));
    }

    /** A session keeps its function, so it holds no report. */
    private static Download file(CompareReport report, Downloads<CompareReport> downloads, Wording wording) {
        return downloads.of(report, found -> new CompareTable(found, wording).all());
    }

    private CompareChoice choice() {
        return report.selection().choice();
    }

    private Links links() {
        return new Links(report.question().choices());
    }

    private TextField search() {
        var field = new TextField(wording.get("compare-table.search"));
        field.setValue(choice().search().orElse(""));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setClearButtonVisible(true);
        var wanted = choice();
        var links = links();
        field.addValueChangeListener(change -> {
            var location = new Location(links.compare(wanted.withSearch(change.getValue())));
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        });
        return field;
    }

    private DomContent pages(CompareTable table) {
        var steps = List.of(
                step("compare-table.previous", table.page() - 1, table.pages()),
                span(wording.get("compare-table.page", table.page(), table.pages())),
                step("compare-table.next", table.page() + 1, table.pages()));
        return nav(each(steps, step -> step))
                .withClass("pages")
                .attr("aria-label", wording.get("compare-table.pages", CompareSelection.MOST_UNITS));
    }

    private DomContent step(String key, int page, int pages) {
        return page < 1 || page > pages
                ? text("")
                : a(wording.get(key)).withHref(links().compare(choice().withPage(page)));
    }
}
