package vn.cchc.history.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.history.FigureEvent;
import vn.cchc.history.FigureHistory;
import vn.cchc.history.FigureHistory.Traced;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** A row for everything that happened, figure by figure; files name the figure in every row. */
record HistoryTable(FigureHistory history, HistoryWording wording) {

    TableData table() {
        var table = TableData.of(
                wording.get("caption"),
                Column.text(wording.get("column.measure")).inFile(),
                Column.text(wording.get("column.month")).inFile(),
                Column.text(wording.get("column.at")),
                Column.text(wording.get("column.kind")),
                Column.number(wording.get("column.before")),
                Column.number(wording.get("column.after")),
                Column.text(wording.get("column.by")),
                Column.text(wording.get("column.approval")),
                Column.text(wording.get("column.detail")));
        history.figures().forEach(figure -> {
            table.group(heading(figure));
            figure.events().forEach(event -> table.row(row(figure, event)));
        });
        return table.build();
    }

    private String heading(Traced figure) {
        var measure = figure.measure();
        return wording.get("figure", wording.name(measure), wording.unit(measure), wording.month(figure.month()));
    }

    private List<TableCell> row(Traced figure, FigureEvent event) {
        return List.of(
                TableCell.file(wording.name(figure.measure())),
                TableCell.file(figure.month()),
                TableCell.text(wording.moment(event.at())).exact(event.at()),
                TableCell.text(wording.kind(event)),
                number(figure, event.before()),
                number(figure, event.after()),
                TableCell.text(event.by()),
                TableCell.text(wording.approval(event)),
                TableCell.text(event.detail()));
    }

    private TableCell number(Traced figure, Optional<BigDecimal> value) {
        return TableCell.text(wording.value(figure.measure(), value)).exact(value.orElse(null));
    }
}
