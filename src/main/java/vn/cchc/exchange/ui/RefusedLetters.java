package vn.cchc.exchange.ui;

import java.util.List;
import vn.cchc.exchange.FileLetter;
import vn.cchc.exchange.LetterImports;
import vn.cchc.exchange.Upload;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;

/** The refused letters as a file: as they stand in the one that was sent, without free text, with the reason. */
record RefusedLetters(LetterImports letters, Upload upload, ImportWording wording) {

    Download download() {
        var head = new FileHead(
                FileHead.name(wording.get("refused.letters"), upload.fileName()),
                List.of(new FileHead.Line(wording.get("column.file"), upload.fileName())));
        return new Download(head.name(), csv -> write(csv, head));
    }

    private void write(Csv csv, FileHead head) {
        csv.head(head);
        csv.columns(List.of(
                Column.text(wording.get("column.cell")),
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.occasion")),
                Column.text(wording.get("column.day")),
                Column.text(wording.get("column.number")),
                Column.text(wording.get("column.reason"))));
        letters.eachRefused(upload.id(), letter -> csv.row(row(letter)));
    }

    private List<TableCell> row(FileLetter letter) {
        var written = letter.written();
        return List.of(
                TableCell.text(letter.cell().toString()),
                TableCell.text(written.unit()),
                TableCell.text(written.occasion()),
                TableCell.text(written.day()),
                TableCell.text(written.number()),
                TableCell.text(wording.fault(letter)));
    }
}
