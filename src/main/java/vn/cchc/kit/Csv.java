package vn.cchc.kit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as a file that spreadsheets open without asking, in the language of the screen: UTF-8 with its mark;
 * in Vietnamese the semicolon and the decimal comma that Excel expects there, in English the comma and the point;
 * lines end with CR LF. First come the lines of the {@link FileHead}, then an empty line, then the column titles and
 * the rows. Numbers are unrounded or have four decimals, carry no thousands separator and no sign of their unit;
 * rates are percent, 95,5 for 95,5%. Texts that would run as a formula get an apostrophe in front.
 */
public final class Csv implements Closeable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private final Texts texts;
    private final CsvWriter out;
    private List<TableData.Column> columns = List.of();

    /** Closing it closes the stream. */
    public Csv(OutputStream stream, Texts texts) throws IOException {
        this.texts = texts;
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.out = CsvWriter.builder()
                .fieldSeparator(texts.isVietnamese() ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    /** What the file is, line by line, and an empty line. */
    public void head(FileHead head) {
        head.lines().forEach(line -> out.writeRecord(harmless(line.label()), harmless(line.value())));
        out.writeRecord(List.of());
    }

    /** The titles of the columns that belong in files; the rows after it follow them. */
    public void columns(List<TableData.Column> titled) {
        columns = List.copyOf(titled);
        out.writeRecord(columns.stream()
                .filter(TableData.Column::isInFiles)
                .map(column -> harmless(column.fullTitle()))
                .toList());
    }

    /** One cell for every column, those left out of files included. */
    public void row(List<TableCell> cells) {
        List<String> fields = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).isInFiles()) {
                fields.add(field(cells.get(i)));
            }
        }
        out.writeRecord(fields);
    }

    /** Titles and rows, without the headings between them: a spreadsheet would sort those in among the figures. */
    public void table(TableData table) {
        columns(table.columns());
        table.rows().stream().filter(row -> row.kind() != TableData.Kind.GROUP).forEach(row -> row(row.cells()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A number keeps its sign; anything else is text, whatever it looks like. */
    private String field(TableCell cell) {
        return switch (cell.exact()) {
            case null -> harmless(cell.text());
            case BigDecimal number ->
                number.toPlainString().replace('.', texts.formats().decimalSeparator());
            case Number number -> number.toString();
            case Object text -> harmless(text.toString());
        };
    }

    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
