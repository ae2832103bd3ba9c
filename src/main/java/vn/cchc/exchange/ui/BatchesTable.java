package vn.cchc.exchange.ui;

import java.util.List;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.observation.FigureBatch;

/** One row for each import, newest first. */
record BatchesTable(List<FigureBatch> batches, ImportWording wording) {

    private static final int SHORT_HASH = 12;

    TableData table() {
        var table = TableData.of(
                wording.get("batches.title"),
                Column.text(wording.get("column.file")),
                Column.text(wording.get("column.at")),
                Column.text(wording.get("column.by")),
                Column.number(wording.get("column.new")),
                Column.number(wording.get("column.changed")),
                Column.number(wording.get("column.same")),
                Column.number(wording.get("column.refused")),
                Column.text(wording.get("column.hash")),
                Column.text(wording.get("column.undo")));
        batches.forEach(batch -> table.row(row(batch)));
        return table.build();
    }

    private List<TableCell> row(FigureBatch batch) {
        var counts = batch.counts();
        return List.of(
                TableCell.text(batch.fileName()),
                TableCell.text(wording.moment(batch.at())).exact(batch.at()),
                TableCell.text(batch.by()),
                count(counts.added()),
                count(counts.changed()),
                count(counts.same()),
                count(counts.refused()),
                TableCell.text(batch.hash().substring(0, SHORT_HASH))
                        .hint(batch.hash())
                        .exact(batch.hash()),
                undo(batch));
    }

    private TableCell count(int figures) {
        return TableCell.text(wording.formats().whole(figures)).exact(figures);
    }

    private TableCell undo(FigureBatch batch) {
        return batch.undone()
                .map(undone -> TableCell.text(wording.get("undone", wording.moment(undone.at()), undone.by())))
                .orElseGet(() -> TableCell.text(wording.get("undo")).href(ImportAddresses.undo(batch.id())));
    }
}
