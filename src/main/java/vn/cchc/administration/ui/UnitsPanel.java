package vn.cchc.administration.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Pager;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.Units;

/** The units of a day as a tree, page by page; what is typed above finds them by code or name. */
final class UnitsPanel {

    private static final int ROWS = 50;

    /** A unit five steps down is none; the style sheet knows these. */
    private static final int DEEPEST = 3;

    private final Units units;
    private final LocalDate day;
    private final UnitWording wording;
    private final Div found = new Div();

    UnitsPanel(Units units, LocalDate day, UnitWording wording) {
        this.units = units;
        this.day = day;
        this.wording = wording;
    }

    Panel content(UnitDeskState state) {
        var search = new TextField(wording.get("directory.search"), state.search(), "");
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> search(state.withSearch(typed.getValue())));
        fill(state);
        return new Panel(
                        wording.get("directory.list", wording.day(day)),
                        wording.get("directory.list.hint", history().on(day).size()))
                .content(search, found);
    }

    /** Reads the units again, after a change. */
    void refresh(UnitDeskState state) {
        fill(state);
    }

    private UnitHistory history() {
        return units.history(AsOf.NOW);
    }

    /** The field stays as it is, so that typing goes on; the address follows. */
    private void search(UnitDeskState state) {
        fill(state);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(state.address()));
    }

    private void fill(UnitDeskState state) {
        var rows = UnitTree.of(history(), day, state.search()).rows();
        found.removeAll();
        if (history().isRootOpen()) {
            found.add(new Markup(p(
                            text(wording.get("directory.list.no-root") + " "),
                            a(wording.get("directory.list.choose-root")).withHref("admin/lists"))
                    .withClass("none")));
            return;
        }
        if (rows.isEmpty()) {
            found.add(new Markup(p(state.search().isEmpty()
                            ? wording.get("directory.list.empty")
                            : wording.get("directory.list.not-found", state.search()))
                    .withClass("none")));
            return;
        }
        var pager = new Pager(
                state.page(), rows.size(), ROWS, page -> state.withPage(page).address());
        found.add(
                HtmlTable.stacking(table(rows.subList(pager.offset(), pager.end()), state)),
                pager.content(wording.get("directory.title")));
    }

    private TableData table(List<UnitTree.Row> rows, UnitDeskState state) {
        var table = TableData.of(
                wording.get("directory.list", wording.day(day)),
                Column.text(wording.get("directory.column.unit")),
                Column.text(wording.get("directory.column.code")),
                Column.text(wording.get("directory.column.since")),
                Column.text(wording.get("directory.column.next")));
        var events = new UnitEvents(history(), wording);
        rows.forEach(row -> table.row(
                name(row, state),
                TableCell.text(row.unit().code()),
                TableCell.text(wording.day(
                        history().versionsOf(row.unit().id()).getFirst().validFrom())),
                TableCell.text(events.next(row.unit(), day).orElse(""))));
        return table.build();
    }

    private TableCell name(UnitTree.Row row, UnitDeskState state) {
        boolean chosen = state.unit().filter(row.unit().id()::equals).isPresent();
        var link = a(wording.name(row.unit()))
                .withHref(state.withUnit(row.unit().id()).address())
                .withClass("depth-" + Math.min(row.depth(), DEEPEST))
                .condAttr(chosen, "aria-current", "true");
        return TableCell.drawing(link, "");
    }
}
