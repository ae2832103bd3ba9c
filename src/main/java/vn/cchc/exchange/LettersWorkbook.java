package vn.cchc.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A template for letters as XLSX.
 *
 * @param hints a line each, above the headings
 */
public record LettersWorkbook(String sheet, List<String> hints, List<String> headings) {

    private static final int WIDTH = 22;

    public LettersWorkbook {
        hints = List.copyOf(hints);
        headings = List.copyOf(headings);
    }

    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "reform-dashboard", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (int i = 0; i < hints.size(); i++) {
                page.value(i, 0, hints.get(i));
            }
            int heading = hints.size() + 1;
            for (int i = 0; i < headings.size(); i++) {
                page.value(heading, i, headings.get(i));
                page.width(i, WIDTH);
            }
            page.range(heading, 0, heading, headings.size() - 1).style().bold().set();
            page.freezePane(0, heading + 1);
        }
    }
}
