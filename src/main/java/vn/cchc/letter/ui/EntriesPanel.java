package vn.cchc.letter.ui;

import static j2html.TagCreator.mark;

import java.util.LinkedHashMap;
import java.util.List;
import vn.cchc.access.Scope;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Pager;
import vn.cchc.kit.Panel;
import vn.cchc.kit.SearchForm;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.letter.LetterType;

/**
 * A page of one unit's entries, newest first; those that count can be corrected.
 *
 * @param whole the unit's whole register, which the address may limit
 * @param file where all of them can be had as a file
 */
record EntriesPanel(
        LetterRegister register,
        LetterFilter whole,
        List<LetterType> types,
        Scope scope,
        EntriesFile file,
        DeskState state,
        DeskWording wording) {

    private static final int ROWS = 30;

    /** A day stays on one line. */
    private static final char UNBROKEN = '\u00a0';

    private LetterFilter filter() {
        return state.entries().of(whole, types);
    }

    Panel content() {
        var filter = filter();
        int count = register.count(filter, scope);
        int voided = register.countVoided(filter, scope);
        var panel = new Panel(wording.get("entries"), wording.get("entries.count", count - voided, voided));
        if (count == 0) {
            return state.entries().limits()
                    ? panel.empty(
                            EmptyState.filteredOut(
                                    wording.get("entries.filtered"),
                                    wording.get("entries.clear"),
                                    state.with(EntryChoice.ALL).address()),
                            search())
                    : panel.empty(EmptyState.nothingDue(wording.get("entries.empty")));
        }
        var pager = new Pager(
                page(filter), count, ROWS, page -> state.withPage(page).address());
        var letters = register.list(filter, scope, LetterOrder.NEWEST_FIRST, pager.offset(), ROWS);
        return panel.content(search(), new HtmlTable(table(letters)), pager.content(wording.get("title")))
                .download(file.download(filter));
    }

    /** Finds an entry by its number, with or without the abbreviation of its type. */
    private Markup search() {
        var kept = new LinkedHashMap<String, List<String>>();
        state.unit().ifPresent(code -> kept.put(DeskState.UNIT, List.of(code)));
        state.entries().withNumber("").write(kept);
        var others = new LinkedHashMap<String, String>();
        kept.forEach((name, values) -> others.put(name, values.getFirst()));
        return new SearchForm(
                        DeskState.ROUTE,
                        others,
                        EntryChoice.NUMBER,
                        state.entries().number(),
                        wording.get("search.number"),
                        wording.get("search"))
                .content();
    }

    /** The one that holds what stands out, else the one of the address. */
    private int page(LetterFilter filter) {
        return state.entries()
                .shown()
                .map(id -> register.countNewer(filter, scope, id) / ROWS + 1)
                .orElse(state.page());
    }

    private TableData table(List<Letter> letters) {
        var table = TableData.of(
                wording.get("entries"),
                Column.text(wording.get("column.number")),
                Column.text(wording.get("column.occasion")),
                Column.text(wording.get("column.day")),
                Column.text(wording.get("column.dossier")),
                Column.number(wording.get("column.days-late")),
                Column.text(wording.get("column.words")),
                Column.text(wording.get("column.correct")));
        letters.forEach(letter -> table.row(row(letter)));
        return table.build();
    }

    private List<TableCell> row(Letter letter) {
        boolean vietnamese = wording.texts().isVietnamese();
        boolean counts = letter.voidReason() == null;
        return List.of(
                number(letter),
                TableCell.text(vietnamese ? letter.occasionName() : letter.occasionNameEn()),
                TableCell.text(wording.formats().date(letter.handedOn()).replace(' ', UNBROKEN)),
                TableCell.text(letter.dossierCode() == null ? "–" : letter.dossierCode()),
                TableCell.text(
                        letter.daysLate() == null ? "–" : wording.formats().whole(letter.daysLate())),
                TableCell.text(letter.words()),
                counts
                        ? TableCell.text(wording.get("correct"))
                                .href(state.withLetter(letter.id()).address())
                        : TableCell.blank());
    }

    private TableCell number(Letter letter) {
        var number = letter.voidReason() == null ? letter.number() : wording.get("struck", letter.number());
        return state.entries().shown().filter(id -> id == letter.id()).isPresent()
                ? TableCell.drawing(mark(number), number)
                : TableCell.text(number);
    }
}
