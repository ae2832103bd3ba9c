package vn.cchc.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A template as XLSX: the month, the headings, one row a unit. Codes and the month are text, so that no spreadsheet
 * makes a number or a date of them.
 */
public record TemplateWorkbook(Template template, Words words) {

    private static final int HEADING = 2;

    /**
     * What is written around the figures, in the reader's language.
     *
     * @param measures the headings of the measures, in their order
     * @param note the heading of what is said beside a row
     * @param units the names of the units, in their order
     */
    public record Words(
            String sheet,
            String month,
            String code,
            String unit,
            List<String> measures,
            String note,
            List<String> units) {}

    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "reform-dashboard", "1.0")) {
            var sheet = workbook.newWorksheet(words.sheet());
            sheet.value(0, 0, words.month());
            sheet.value(0, 1, template.month().toString());
            headings(sheet);
            for (int i = 0; i < template.units().size(); i++) {
                sheet.value(HEADING + 1 + i, 0, template.units().get(i).code());
                sheet.value(HEADING + 1 + i, 1, words.units().get(i));
            }
            sheet.freezePane(2, HEADING + 1);
        }
    }

    private void headings(Worksheet sheet) {
        sheet.value(HEADING, 0, words.code());
        sheet.value(HEADING, 1, words.unit());
        sheet.width(1, 30);
        for (int i = 0; i < words.measures().size(); i++) {
            sheet.value(HEADING, 2 + i, words.measures().get(i));
            sheet.width(2 + i, 18);
        }
        int note = 2 + words.measures().size();
        sheet.value(HEADING, note, words.note());
        sheet.width(note, 30);
        sheet.range(HEADING, 0, HEADING, note).style().bold().wrapText(true).set();
    }
}
