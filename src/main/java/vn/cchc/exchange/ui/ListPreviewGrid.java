package vn.cchc.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.list.JudgedRow;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListStanding;

/**
 * Rows of a file in its order, page by page as the reader scrolls. No rows are kept: they are read anew for each page.
 *
 * @param rows those to be shown, read anew at each call
 */
record ListPreviewGrid(ListName list, Supplier<List<JudgedRow>> rows, int count, ListWording wording) {

    Grid<JudgedRow> content() {
        var grid = new Grid<JudgedRow>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "lists.grid.row", row -> String.valueOf(row.number())).setFlexGrow(0);
        column(grid, "lists.grid.key", this::key).setFlexGrow(0);
        column(grid, "lists.grid.standing", row -> wording.standing(row.standing()))
                .setFlexGrow(0);
        column(grid, "lists.grid.content", this::content).setAutoWidth(false).setFlexGrow(3);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> rows.get().stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getOffset();
                    return count;
                }));
        return grid;
    }

    private Grid.Column<JudgedRow> column(Grid<JudgedRow> grid, String title, ValueProvider<JudgedRow, String> value) {
        return grid.addColumn(value)
                .setHeader(wording.texts().get(title))
                .setAutoWidth(true)
                .setSortable(false);
    }

    /** A unit's key ends with its first day: that need not be said twice. */
    private String key(JudgedRow row) {
        return list.columns().stream()
                .filter(column -> column.key())
                .map(column -> wording.value(column, row.row()))
                .filter(value -> !value.isEmpty())
                .reduce((before, value) -> before.endsWith(value) ? before : before + " · " + value)
                .orElse("");
    }

    /** Why it is refused; else what it says that is new, each with what was there, and what to know of it. */
    private String content(JudgedRow row) {
        if (row.standing() == ListStanding.REFUSED) {
            return row.faults().stream().map(wording::fault).collect(Collectors.joining("; "));
        }
        var changes = row.changes(list).stream()
                .filter(column -> !column.key())
                .filter(column -> row.before().isPresent()
                        || !wording.value(column, row.row()).isEmpty())
                .map(column -> wording.column(column) + ": "
                        + row.before()
                                .map(former -> value(wording.value(column, former)) + " → ")
                                .orElse("")
                        + value(wording.value(column, row.row())));
        var remarks = row.remarks().stream().map(wording::remark);
        return Stream.concat(changes, remarks).collect(Collectors.joining("; "));
    }

    private String value(String text) {
        return text.isEmpty() ? wording.texts().get("lists.grid.nothing") : text;
    }
}
