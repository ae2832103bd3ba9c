package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import vn.cchc.exchange.FileLetter;
import vn.cchc.exchange.LetterImports;
import vn.cchc.exchange.Preview;
import vn.cchc.exchange.Standing;

/** The letters of a file in its order, read page by page as the reader scrolls. */
record LettersGrid(
        LetterImports letters,
        long upload,
        Optional<Standing> only,
        int count,
        LetterNames names,
        SerializableConsumer<Preview> decided) {

    Grid<FileLetter> content() {
        var grid = new Grid<FileLetter>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        column(grid, "column.cell", letter -> letter.cell().toString()).setFlexGrow(0);
        column(grid, "column.unit", names::unit);
        column(grid, "column.occasion", names::occasion);
        column(grid, "column.day", names::day);
        column(grid, "column.number", names::number);
        grid.addComponentColumn(this::standing)
                .setHeader(names.wording().get("column.standing"))
                .setAutoWidth(false)
                .setFlexGrow(3)
                .setSortable(false);
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

    /** What becomes of it; where that is somebody's to decide, with the button that does. */
    private Component standing(FileLetter letter) {
        var words = new Span(words(letter));
        if (letter.alike().isEmpty()) {
            return words;
        }
        boolean enters = letter.standing() == Standing.NEW;
        var decide = Buttons.of(
                names.wording().get(enters ? "alike.leave-out" : "alike.enter"),
                () -> decided.accept(letters.decide(upload, Optional.of(letter.place()), !enters)));
        return new Div(words, new Text(" "), decide);
    }

    private String words(FileLetter letter) {
        return switch (letter.standing()) {
            case REFUSED -> names.wording().fault(letter);
            case SAME ->
                letter.alike()
                        .map(number -> names.wording().get("alike.left-out", names.numbered(letter, number)))
                        .orElseGet(() -> names.wording().get("standing.letters.SAME"));
            case NEW, CHANGED ->
                letter.alike()
                        .map(number -> names.wording().get("alike.new", names.numbered(letter, number)))
                        .orElseGet(() -> names.wording().get("standing.NEW"));
        };
    }
}
