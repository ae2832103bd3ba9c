package vn.cchc.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.list.JudgedRow;
import vn.cchc.exchange.list.ListColumn;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListStanding;

/**
 * Rows of a file in its order, page by page as the reader scrolls. No rows are kept: they are read anew for each page.
 *
 * @param rows those to be shown, read anew at each call
 */
record ListPreviewGrid(ListName list, Supplier<List<JudgedRow>> rows, int count, ListWording wording) {

    /** So many stand below one another without a scroll bar of their own. */
    private static final int FEW = 12;

    Grid<JudgedRow> content() {
        var grid = new Grid<JudgedRow>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "lists.grid.row", row -> String.valueOf(row.number()), "4rem");
        column(grid, "lists.grid.key", this::key, "clamp(7rem, 22vw, 18rem)");
        column(grid, "lists.grid.content", this::told, "9rem").setFlexGrow(1);
        grid.setAllRowsVisible(count <= FEW);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> rows.get().stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getOffset();
                    return count;
                }));
        return grid;
    }

    private Grid.Column<JudgedRow> column(
            Grid<JudgedRow> grid, String title, ValueProvider<JudgedRow, String> value, String width) {
        return grid.addColumn(value)
                .setHeader(wording.texts().get(title))
                .setWidth(width)
                .setFlexGrow(0)
                .setSortable(false);
    }

    /** "thay đổi: Tên: Lai Uyên → …": one column on any width. */
    private String told(JudgedRow row) {
        var content = content(row);
        var standing = wording.standing(row.standing());
        return content.isEmpty() ? standing : wording.texts().get("lists.grid.told", standing, content);
    }

    /** A unit's key ends with its first day: that need not be said twice. */
    private String key(JudgedRow row) {
        var told = new StringJoiner(" · ");
        var before = "";
        for (var column : list.columns().stream().filter(ListColumn::key).toList()) {
            var value = row.row().get(column.name());
            if (!value.isEmpty() && !before.endsWith(value)) {
                told.add(wording.shown(column, row.row()));
                before = value;
            }
        }
        return told.toString();
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
                                .map(former -> value(wording.shown(column, former)) + " → ")
                                .orElse("")
                        + value(wording.shown(column, row.row())));
        var remarks = row.remarks().stream().map(wording::remark);
        return Stream.concat(changes, remarks).collect(Collectors.joining("; "));
    }

    private String value(String text) {
        return text.isEmpty() ? wording.texts().get("lists.grid.nothing") : text;
    }
}
