package vn.cchc.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a file, written as text; null becomes an empty field. */
final class Csv {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer;

    Csv(List<String> columns) {
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(true)
                .build(text);
        writer.writeRecord(columns);
    }

    static Csv of(String... columns) {
        return new Csv(List.of(columns));
    }

    void add(@Nullable Object... fields) {
        writer.writeRecord(Arrays.stream(fields)
                .map(field -> field == null ? "" : field.toString())
                .toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
