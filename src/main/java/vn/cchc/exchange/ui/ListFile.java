package vn.cchc.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListRow;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;

/** A list as a file that can be edited and sent back; sent back as it is, it changes nothing. */
record ListFile(ListName list, LocalDate today, ListWording wording) {

    /** A button that sends the list as it is when it is pressed. */
    Anchor link(Lists lists, String words) {
        var link = new Anchor(event -> send(event, lists), words);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    private void send(DownloadEvent event, Lists lists) throws IOException {
        var download = download(() -> lists.rows(list));
        event.setFileName(download.name() + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        // Not closed after a failure: what is written so far must not look like a whole file.
        var csv = new Csv(event.getOutputStream(), wording.texts());
        download.content().write(csv);
        csv.close();
    }

    Download download(Supplier<List<ListRow>> rows) {
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
