package vn.cchc.analytics.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.util.Map;
import vn.cchc.access.Scope;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitId;

/** The entries of the register that match, read page by page as the reader scrolls and sorts. */
record RegisterGrid(
        LetterRegister register, Scope scope, LetterFilter filter, Map<UnitId, String> names, Wording wording) {

    private static final String HANDED_ON = "handed-on";
    private static final String DAYS_LATE = "days-late";
    private static final String NUMBER = "number";

    Grid<Letter> content() {
        var words = new RegisterWords(names, wording);
        var grid = new Grid<Letter>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        column(grid, "column.number", words::number).setSortProperty(NUMBER).setSortable(true);
        column(grid, "column.type", words::type);
        column(grid, "column.occasion", words::occasion);
        column(grid, "column.unit", words::unit);
        column(grid, "column.handed-on", words::day)
                .setSortProperty(HANDED_ON)
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END);
        column(grid, "column.dossier", words::dossier);
        column(grid, "column.days-late", words::daysLate)
                .setSortProperty(DAYS_LATE)
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END);
        column(grid, "column.signer", Letter::signerTitle);
        column(grid, "column.reason-note", Letter::words).setAutoWidth(false).setFlexGrow(2);
        grid.setDataProvider(pages());
        return grid;
    }

    private Grid.Column<Letter> column(Grid<Letter> grid, String title, ValueProvider<Letter, String> value) {
        return grid.addColumn(value)
                .setHeader(wording.get(title))
                .setAutoWidth(true)
                .setSortable(false);
    }

    private CallbackDataProvider<Letter, Void> pages() {
        return DataProvider.fromCallbacks(
                query -> register.list(filter, scope, order(query), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getOffset();
                    return register.count(filter, scope);
                });
    }

    private static LetterOrder order(Query<Letter, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(RegisterGrid::order)
                .orElse(LetterOrder.NEWEST_FIRST);
    }

    private static LetterOrder order(QuerySortOrder sort) {
        boolean ascending = sort.getDirection() == SortDirection.ASCENDING;
        return switch (sort.getSorted()) {
            case NUMBER -> ascending ? LetterOrder.BY_NUMBER : LetterOrder.BY_NUMBER_DOWN;
            case DAYS_LATE -> ascending ? LetterOrder.LEAST_LATE_FIRST : LetterOrder.LATEST_DOSSIER_FIRST;
            default -> ascending ? LetterOrder.OLDEST_FIRST : LetterOrder.NEWEST_FIRST;
        };
    }
}
