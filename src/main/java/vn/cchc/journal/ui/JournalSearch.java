package vn.cchc.journal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.JournalFilter;
import vn.cchc.kit.Pager;
import vn.cchc.kit.TableCell;
import vn.cchc.text.Accents;

/**
 * The entries that match, page by page. Words are looked for in what people read, without case and accents; since that is
 * made when it is read, all entries that the filter leaves are gone through then, and none but the page's are kept.
 */
record JournalSearch(Journal journal, JournalState state, JournalFilter filter, JournalTable table) {

    private static final int ROWS = 50;

    /** One page of them. */
    record Page(List<JournalEntry> entries, Pager pager) {}

    Page page() {
        return state.search().isPresent() ? searched(state.page()) : counted();
    }

    /** Every match of all pages, one by one. */
    void each(Consumer<JournalEntry> reader) {
        var words = words();
        journal.each(filter, entry -> {
            if (matches(entry, words)) {
                reader.accept(entry);
            }
        });
    }

    private Page counted() {
        var pager = pager(journal.count(filter));
        return new Page(journal.list(filter, pager.offset(), ROWS), pager);
    }

    private Page searched(int number) {
        var found = new ArrayList<JournalEntry>();
        var count = new int[1];
        each(entry -> {
            if (count[0] / ROWS == number - 1) {
                found.add(entry);
            }
            count[0]++;
        });
        var pager = pager(count[0]);
        return pager.number() < number ? searched(pager.number()) : new Page(found, pager);
    }

    private Pager pager(int count) {
        return new Pager(state.page(), count, ROWS, page -> state.withPage(page).address());
    }

    private List<String> words() {
        return state.search()
                .map(text -> List.of(Accents.plain(text).split("\\s+")))
                .orElse(List.of());
    }

    private boolean matches(JournalEntry entry, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        var read = new StringBuilder();
        table.row(entry).stream()
                .map(TableCell::text)
                .forEach(text -> read.append(text).append(' '));
        var plain = Accents.plain(read.toString());
        return words.stream().allMatch(plain::contains);
    }
}
