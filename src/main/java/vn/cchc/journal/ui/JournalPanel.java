package vn.cchc.journal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.kit.SearchForm;

/**
 * A page of the journal, and all of what matches as a file.
 *
 * @param sampleDay the day the sample stands still on; empty where the program's clock goes on
 */
record JournalPanel(JournalSearch search, LocalDate today, Optional<LocalDate> sampleDay) {

    Panel content() {
        var page = search.page();
        var panel = new Panel(
                wording().get("list"), wording().get("count", page.pager().count()));
        sampleDay.ifPresent(day -> panel.foot(wording().get("sample", wording().date(day))));
        if (page.pager().count() == 0) {
            return state().isFiltered()
                    ? panel.empty(
                            EmptyState.filteredOut(
                                    wording().get("filtered"), wording().get("clear"), JournalState.ROUTE),
                            field())
                    : panel.empty(EmptyState.nothingDue(wording().get("empty")));
        }
        var parts = new ArrayList<Component>();
        parts.add(field());
        parts.add(HtmlTable.stacking(search.table().of(page.entries())));
        parts.add(page.pager().content(wording().get("title")));
        return panel.content(parts.toArray(Component[]::new)).download(file());
    }

    private Markup field() {
        return new SearchForm(
                        JournalState.ROUTE,
                        state().withSearch("").parameters(),
                        JournalState.SEARCH,
                        state().search().orElse(""),
                        wording().get("search"),
                        wording().get("find"))
                .content();
    }

    private Download file() {
        var lines = new ArrayList<FileHead.Line>();
        lines.add(new FileHead.Line(wording().get("file.content"), wording().get("title")));
        lines.add(new FileHead.Line(wording().get("file.day"), wording().date(today)));
        sampleDay.ifPresent(day -> lines.add(
                new FileHead.Line(wording().get("file.sample-day"), wording().date(day))));
        lines.addAll(chosen());
        var head = new FileHead(FileHead.name(wording().get("title"), today.toString()), List.copyOf(lines));
        return new Download(head.name(), csv -> write(csv, head));
    }

    /** What the reader of the file does not find in it, since it was not asked for. */
    private List<FileHead.Line> chosen() {
        var lines = new ArrayList<FileHead.Line>();
        state().unit().ifPresent(code -> lines.add(new FileHead.Line(wording().get("filter.unit"), code)));
        state().by().ifPresent(name -> lines.add(new FileHead.Line(wording().get("filter.by"), name)));
        lines.add(new FileHead.Line(wording().get("filter.kind"), wording().name(state().kind())));
        state().deed()
                .ifPresent(deed -> lines.add(new FileHead.Line(
                        wording().get("filter.deed"), wording().name(deed))));
        state().from()
                .ifPresent(day -> lines.add(new FileHead.Line(
                        wording().get("filter.from"), wording().date(day))));
        state().to()
                .ifPresent(day -> lines.add(
                        new FileHead.Line(wording().get("filter.to"), wording().date(day))));
        state().search()
                .ifPresent(words -> lines.add(new FileHead.Line(wording().get("search"), words)));
        return lines;
    }

    private void write(Csv csv, FileHead head) {
        csv.head(head);
        csv.columns(search.table().columns());
        search.each(entry -> csv.row(search.table().row(entry)));
    }

    private JournalState state() {
        return search.state();
    }

    private JournalWording wording() {
        return search.table().wording();
    }
}
