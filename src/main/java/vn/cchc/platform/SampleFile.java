package vn.cchc.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A file of the sample under {@code db/sample}: comma-separated, first line names the columns, empty means absent. */
record SampleFile(List<Map<String, String>> rows) {

    static SampleFile read(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(open("/db/sample/" + name))) {
            return new SampleFile(
                    csv.stream().map(line -> line.getFieldsAsMap()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String path) {
        var stream = SampleFile.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The sample file " + path + " is missing");
        }
        return stream;
    }
}
