package vn.cchc.exchange.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.LettersWorkbook;
import vn.cchc.kit.Csv;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Occasion;

/** An empty table of letters to fill in; above the headings it says what there is to write for. */
record LettersTemplate(List<Occasion> occasions, ImportWording wording) {

    private static final List<String> COLUMNS =
            List.of("code", "number", "occasion", "day", "signer", "dossier", "days-late", "reason", "note");

    LettersTemplate {
        occasions = List.copyOf(occasions);
    }

    void write(DownloadEvent event, boolean workbook) throws IOException {
        var name = FileHead.name(wording.get("template.letters.sheet"));
        event.setFileName(name + (workbook ? ".xlsx" : ".csv"));
        if (workbook) {
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            new LettersWorkbook(wording.get("template.letters.sheet"), hints(), headings())
                    .write(event.getOutputStream());
        } else {
            event.setContentType("text/csv;charset=utf-8");
            var csv = new Csv(event.getOutputStream(), wording.texts());
            csv.head(new FileHead(
                    name,
                    Stream.concat(Stream.of(wording.get("template.letters.hint")), Stream.of(listed()))
                            .map(line -> new FileHead.Line(line, ""))
                            .toList()));
            csv.columns(headings().stream().map(Column::text).toList());
            csv.close();
        }
    }

    private List<String> headings() {
        return COLUMNS.stream()
                .map(column -> wording.get("template.letters." + column))
                .toList();
    }

    private List<String> hints() {
        return List.of(wording.get("template.letters.hint"), listed());
    }

    private String listed() {
        return wording.get(
                "template.letters.occasions",
                occasions.stream().map(wording::name).collect(Collectors.joining("; ")));
    }
}
