package vn.cchc.exchange.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A text file as a table. */
final class CsvSheet implements Sheet {
    private static final int LONGEST_ROW = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private int number;

    CsvSheet(Path file, FileForm.Text form) {
        try {
            // A spreadsheet counts empty rows, and lines inside quotation marks as one.
            reader = CsvReader.builder()
                    .fieldSeparator(form.delimiter().sign())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(form.encoding().reader(file));
        } catch (IOException unreadable) {
            throw new RefusedFileException(Refusal.BROKEN, unreadable);
        }
    }

    @Override
    public Iterator<SheetRow> rows() {
        return new GuardedRows<>(reader.iterator(), this::row);
    }

    private SheetRow row(CsvRecord found) {
        if (found.getFieldCount() > GuardedRows.MOST_COLUMNS) {
            throw new RefusedFileException(Refusal.TOO_MANY_COLUMNS);
        }
        number++;
        return new SheetRow(
                number, found.getFields().stream().map(SheetCell::text).toList());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
