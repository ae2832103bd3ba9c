package vn.cchc.exchange.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import vn.cchc.exchange.Previews;
import vn.cchc.exchange.StagedFigure;
import vn.cchc.exchange.Standing;

/** The figures of a file in its order, read page by page as the reader scrolls. */
record PreviewGrid(
        Previews previews,
        long upload,
        Optional<Standing> only,
        int count,
        boolean notes,
        ImportNames names,
        ImportWording wording) {

    Grid<StagedFigure> content() {
        var grid = new Grid<StagedFigure>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "column.cell", figure -> figure.cell().toString()).setFlexGrow(0);
        column(grid, "column.unit", names::unit);
        column(grid, "column.measure", names::measure);
        column(grid, "column.month", names::month);
        column(grid, "column.value", this::value).setTextAlign(ColumnTextAlign.END);
        if (notes) {
            column(grid, "column.note", StagedFigure::note).setAutoWidth(false).setFlexGrow(2);
        }
        column(grid, "column.standing", this::standing).setAutoWidth(false).setFlexGrow(3);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> previews.list(upload, only, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    return count;
                }));
        return grid;
    }

    private Grid.Column<StagedFigure> column(
            Grid<StagedFigure> grid, String title, ValueProvider<StagedFigure, String> value) {
        return grid.addColumn(value)
                .setHeader(wording.get(title))
                .setAutoWidth(true)
                .setSortable(false);
    }

    /** "118 → 120" for a change; what stands in the file where it is no figure. */
    private String value(StagedFigure figure) {
        var value = figure.value().map(wording::number).orElse(figure.written().value());
        return figure.standing() == Standing.CHANGED
                ? figure.before().map(wording::number).orElse("") + " → " + value
                : value;
    }

    private String standing(StagedFigure figure) {
        if (figure.standing() == Standing.REFUSED) {
            return names.fault(figure);
        }
        var standing = wording.get("standing." + figure.standing().name());
        return figure.detail().isEmpty() ? standing : wording.get("standing.draft", standing, figure.detail());
    }
}
