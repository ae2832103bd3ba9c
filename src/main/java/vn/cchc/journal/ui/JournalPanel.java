package vn.cchc.journal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalFilter;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Pager;
import vn.cchc.kit.Panel;
import vn.cchc.place.UnitVersion;

/** A page of the journal, and all of what matches as a file. */
record JournalPanel(
        Journal journal, JournalState state, Optional<UnitVersion> unit, JournalTable table, LocalDate today) {

    private static final int ROWS = 50;

    Panel content() {
        var filter = state.filter(unit.map(UnitVersion::id));
        int count = journal.count(filter);
        var panel = new Panel(
                wording().get("list"),
                wording().get("count", wording().formats().whole(count)));
        if (count == 0) {
            return panel.empty(emptyState());
        }
        var pager = new Pager(
                state.page(), count, ROWS, page -> state.withPage(page).address());
        var rows = new HtmlTable(table.of(journal.list(filter, pager.offset(), ROWS)));
        return panel.content(rows, pager.content(wording().get("title"))).download(file(filter));
    }

    private EmptyState emptyState() {
        return unit.isEmpty() && state.deed().isEmpty()
                ? EmptyState.nothingDue(wording().get("empty"))
                : EmptyState.filteredOut(wording().get("filtered"), wording().get("clear"), JournalState.ROUTE);
    }

    private Download file(JournalFilter filter) {
        var lines = List.of(
                new FileHead.Line(wording().get("file.content"), wording().get("title")),
                new FileHead.Line(wording().get("file.day"), wording().formats().date(today)));
        var head = new FileHead(FileHead.name(wording().get("title"), today.toString()), lines);
        return new Download(head.name(), csv -> write(csv, head, filter));
    }

    private void write(Csv csv, FileHead head, JournalFilter filter) {
        csv.head(head);
        csv.columns(table.columns());
        journal.each(filter, entry -> csv.row(table.row(entry)));
    }

    private JournalWording wording() {
        return table.wording();
    }
}
