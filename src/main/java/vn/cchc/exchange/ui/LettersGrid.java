package vn.cchc.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import vn.cchc.exchange.FileLetter;
import vn.cchc.exchange.LetterImports;
import vn.cchc.exchange.Standing;

/** The letters of a file in its order, read page by page as the reader scrolls. */
record LettersGrid(LetterImports letters, long upload, Optional<Standing> only, int count, LetterNames names) {

    Grid<FileLetter> content() {
        var grid = new Grid<FileLetter>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "column.cell", letter -> letter.cell().toString()).setFlexGrow(0);
        column(grid, "column.unit", names::unit);
        column(grid, "column.occasion", names::occasion);
        column(grid, "column.day", names::day);
        column(grid, "column.number", names::number);
        column(grid, "column.standing", this::standing).setAutoWidth(false).setFlexGrow(3);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> letters.list(upload, only, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    return count;
                }));
        return grid;
    }

    private Grid.Column<FileLetter> column(
            Grid<FileLetter> grid, String title, ValueProvider<FileLetter, String> value) {
        return grid.addColumn(value)
                .setHeader(names.wording().get(title))
                .setAutoWidth(true)
                .setSortable(false);
    }

    private String standing(FileLetter letter) {
        return switch (letter.standing()) {
            case REFUSED -> names.wording().fault(letter);
            case SAME -> names.wording().get("standing.letters.SAME");
            case NEW, CHANGED -> names.wording().get("standing.NEW");
        };
    }
}
