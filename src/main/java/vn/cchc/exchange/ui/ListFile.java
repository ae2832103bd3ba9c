package vn.cchc.exchange.ui;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListRow;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;

/** A list as a file that can be edited and sent back; sent back as it is, it changes nothing. */
record ListFile(ListName list, LocalDate today, ListWording wording) {

    Download download(java.util.function.Supplier<List<ListRow>> rows) {
        return new Download(head().name(), csv -> write(csv, rows.get()));
    }

    private FileHead head() {
        return new FileHead(
                FileHead.name(wording.name(list), today.toString()),
                List.of(new FileHead.Line(wording.name(list), wording.formats().date(today))));
    }

    void write(Csv csv, List<ListRow> rows) {
        csv.head(head());
        csv.columns(list.columns().stream()
                .map(column -> Column.text(wording.column(column)))
                .toList());
        rows.forEach(row -> csv.row(list.columns().stream()
                .map(column -> TableCell.text(wording.value(column, row)))
                .toList()));
    }
}
