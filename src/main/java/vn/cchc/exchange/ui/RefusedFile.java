package vn.cchc.exchange.ui;

import java.util.List;
import vn.cchc.exchange.Previews;
import vn.cchc.exchange.StagedFigure;
import vn.cchc.exchange.Upload;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;

/** The refused figures as a file: as they stand in the one that was sent, with the reason. */
record RefusedFile(Previews previews, Upload upload, ImportNames names, ImportWording wording) {

    Download download() {
        var head = new FileHead(
                FileHead.name(wording.get("refused.file"), upload.fileName()),
                List.of(new FileHead.Line(wording.get("column.file"), upload.fileName())));
        return new Download(head.name(), csv -> write(csv, head));
    }

    private void write(Csv csv, FileHead head) {
        csv.head(head);
        csv.columns(List.of(
                Column.text(wording.get("column.cell")),
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.measure")),
                Column.text(wording.get("column.month")),
                Column.text(wording.get("column.value")),
                Column.text(wording.get("column.reason"))));
        previews.eachRefused(upload.id(), figure -> csv.row(row(figure)));
    }

    private List<TableCell> row(StagedFigure figure) {
        var written = figure.written();
        return List.of(
                TableCell.text(figure.cell().toString()),
                TableCell.text(written.unit()),
                TableCell.text(written.measure()),
                TableCell.text(written.month()),
                TableCell.text(written.value()),
                TableCell.text(names.fault(figure)));
    }
}
