package vn.cchc.annotation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;

/**
 * The notes as a file, asked for again at the click.
 *
 * @param table makes the table anew; must hold no notes
 * @param sample whether they are the sample's
 */
record NotesFile(Supplier<NotesTable> table, boolean sample, NoteWording wording) {

    Download download(LocalDate today) {
        var head = head(today);
        return new Download(head.name(), csv -> write(csv, head));
    }

    private void write(Csv csv, FileHead head) {
        var found = table.get().table();
        csv.head(head);
        csv.table(found);
    }

    private FileHead head(LocalDate today) {
        var lines = new ArrayList<>(List.of(
                new FileHead.Line(wording.get("file.content"), wording.get("caption")),
                new FileHead.Line(wording.get("file.day"), wording.formats().date(today))));
        if (sample) {
            lines.add(new FileHead.Line(wording.get("file.sample"), wording.get("file.sample.value")));
        }
        return new FileHead(FileHead.name(wording.get("title"), today.toString()), lines);
    }
}
