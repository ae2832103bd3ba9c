package vn.cchc.kit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link TableData} as a file spreadsheets open without asking: UTF-8 with its mark, the separator and the
 * decimal sign of the language, texts that would run as a formula made harmless.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** The file's bytes. Group headings are rows of one field; drawings are written as their words. */
    public static byte[] write(TableData data, Texts texts) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(texts.isVietnamese() ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(data.columns().stream()
                    .map(column -> harmless(column.fullTitle()))
                    .toList());
            for (TableData.Row row : data.rows()) {
                csv.writeRecord(fields(row.cells(), texts.formats()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fields(List<TableCell> cells, Formats formats) {
        return cells.stream()
                .map(cell -> cell.exact() == null ? harmless(cell.text()) : exact(cell.exact(), formats))
                .toList();
    }

    /** A number keeps its sign; anything else is text. */
    private static String exact(String value, Formats formats) {
        return value.matches("-?\\d+(\\.\\d+)?") ? value.replace('.', formats.decimalSeparator()) : harmless(value);
    }

    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
