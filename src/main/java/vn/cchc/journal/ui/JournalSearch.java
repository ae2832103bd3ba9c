package vn.cchc.journal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.JournalFilter;
import vn.cchc.kit.Accents;
import vn.cchc.kit.TableCell;

/**
 * The entries that match, page by page. Words are looked for in what people read, without case and accents; since that is
 * made when it is read, all entries that the filter leaves are gone through then, and none but the page's are kept.
 */
record JournalSearch(Journal journal, JournalState state, JournalFilter filter, JournalTable table) {

    private static final int ROWS = 50;

    /**
     * One page of them.
     *
     * @param number counts from 1; the last one where a later one is asked for
     * @param count of all pages
     */
    record Page(List<JournalEntry> entries, int number, int count) {

        int pages() {
            return pagesOf(count);
        }
    }

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
        int count = journal.count(filter);
        int number = Math.min(state.page(), pagesOf(count));
        return new Page(journal.list(filter, (number - 1) * ROWS, ROWS), number, count);
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
        return number <= pagesOf(count[0]) ? new Page(found, number, count[0]) : searched(pagesOf(count[0]));
    }

    private static int pagesOf(int count) {
        return Math.max(1, (count + ROWS - 1) / ROWS);
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
