package vn.cchc.annotation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.annotation.Surroundings;
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

    Download download(Surroundings around) {
        var head = head(around);
        return new Download(head.name(), csv -> write(csv, head));
    }

    private void write(Csv csv, FileHead head) {
        var found = table.get().table();
        csv.head(head);
        csv.table(found);
    }

    private FileHead head(Surroundings around) {
        var lines = new ArrayList<>(List.of(
                new FileHead.Line(wording.get("file.content"), wording.get("caption")),
                new FileHead.Line(wording.get("file.day"), known(around))));
        if (sample) {
            lines.add(new FileHead.Line(wording.get("file.sample"), wording.get("file.sample.value")));
        }
        return new FileHead(FileHead.name(wording.get("title"), around.today().toString()), lines);
    }

    private String known(Surroundings around) {
        return around.asOf().isNow() ? wording.formats().date(around.today()) : wording.moment(around.asOf());
    }
}
