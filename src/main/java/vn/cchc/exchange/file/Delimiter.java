package vn.cchc.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands between the fields of a text file. */
public enum Delimiter {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE = 64 * 1024;

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static boolean isAny(char letter) {
        return Stream.of(values()).anyMatch(delimiter -> delimiter.sign == letter);
    }

    /** How much a sign looks like the one: rows of one width, and then the number of fields. */
    private record Likeness(Delimiter delimiter, int rows, int width) {}

    /**
     * The sign that cuts most rows into the same number of fields, more than one. A decimal comma is no match for it,
     * since headings have none. Of a single column the answer is any.
     */
    static Delimiter of(Reader text) throws IOException {
        var buffer = new char[SAMPLE];
        int length = 0;
        int read;
        while (length < SAMPLE && (read = text.read(buffer, length, SAMPLE - length)) > 0) {
            length += read;
        }
        var sample = wholeLines(new String(buffer, 0, length), length == SAMPLE);
        return Stream.of(values())
                .map(delimiter -> delimiter.likeness(sample))
                .max(Comparator.comparingInt(Likeness::rows).thenComparingInt(Likeness::width))
                .map(Likeness::delimiter)
                .orElseThrow();
    }

    private static String wholeLines(String sample, boolean cut) {
        int end = sample.lastIndexOf('\n');
        return cut && end > 0 ? sample.substring(0, end) : sample;
    }

    private Likeness likeness(String sample) {
        var widths = widths(sample);
        return widths.stream()
                .filter(width -> width > 1)
                .distinct()
                .map(width -> new Likeness(
                        this, (int) widths.stream().filter(width::equals).count(), width))
                .max(Comparator.comparingInt(Likeness::rows).thenComparingInt(Likeness::width))
                .orElse(new Likeness(this, 0, 0));
    }

    /** Titles above the headings have fewer fields than the rows below. */
    private List<Integer> widths(String sample) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(sign)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(sample)) {
            return rows.stream().limit(200).map(CsvRecord::getFieldCount).toList();
        } catch (CsvParseException | IOException torn) {
            return List.of();
        }
    }
}
