package vn.cchc.exchange.ui;

import java.util.List;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** One row for each import, newest first. */
record BatchesTable(List<ImportedFile> files, ImportWording wording) {

    private static final int SHORT_HASH = 12;

    TableData table() {
        var table = TableData.of(
                wording.get("batches.title"),
                Column.text(wording.get("column.file")),
                Column.text(wording.get("column.content")),
                Column.text(wording.get("column.at")),
                Column.text(wording.get("column.by")),
                Column.number(wording.get("column.new")),
                Column.number(wording.get("column.changed")),
                Column.number(wording.get("column.same")),
                Column.number(wording.get("column.refused")),
                Column.text(wording.get("column.hash")),
                Column.text(wording.get("column.undo")));
        files.forEach(file -> table.row(row(file)));
        return table.build();
    }

    private List<TableCell> row(ImportedFile file) {
        return List.of(
                TableCell.text(file.fileName()),
                TableCell.text(wording.get("content." + file.content().name())),
                TableCell.text(wording.moment(file.at())).exact(file.at()),
                TableCell.text(file.by()),
                count(file.added()),
                count(file.changed()),
                count(file.same()),
                count(file.refused()),
                TableCell.text(file.hash().substring(0, SHORT_HASH))
                        .hint(file.hash())
                        .exact(file.hash()),
                undo(file));
    }

    private TableCell count(int rows) {
        return TableCell.text(wording.formats().whole(rows)).exact(rows);
    }

    private TableCell undo(ImportedFile file) {
        return file.undoneAt()
                .map(at -> TableCell.text(wording.get(
                        "undone", wording.moment(at), file.undoneBy().orElse(""))))
                .orElseGet(() -> TableCell.text(wording.get("undo")).href(file.undo()));
    }
}
