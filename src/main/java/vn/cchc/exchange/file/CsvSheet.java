package vn.cchc.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** A text file as a table. */
final class CsvSheet implements Sheet {
    private static final int LONGEST_ROW = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final QuoteWatch quotes;
    private int number;

    CsvSheet(Path file, FileForm.Text form) {
        try {
            quotes = new QuoteWatch(form.encoding().reader(file), form.delimiter());
            // A spreadsheet counts empty rows, and lines inside quotation marks as one.
            reader = CsvReader.builder()
                    .fieldSeparator(form.delimiter().sign())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(quotes);
        } catch (IOException unreadable) {
            throw new RefusedFileException(Refusal.BROKEN, unreadable);
        }
    }

    @Override
    public Iterator<SheetRow> rows() {
        return new GuardedRows<>(new WholeCells(reader.iterator(), quotes), this::row);
    }

    /** Ends where a quotation mark lacks its other half. */
    private record WholeCells(Iterator<CsvRecord> found, QuoteWatch quotes) implements Iterator<CsvRecord> {

        @Override
        public boolean hasNext() {
            try {
                boolean more = found.hasNext();
                refuseTorn(quotes.torn());
                return more;
            } catch (CsvParseException tooLong) {
                refuseTorn(quotes.torn().or(quotes::open));
                throw tooLong;
            }
        }

        private static void refuseTorn(Optional<CellAddress> cell) {
            cell.ifPresent(torn -> {
                throw new RefusedFileException(Refusal.QUOTE_OPEN, torn.toString());
            });
        }

        @Override
        public CsvRecord next() {
            return found.next();
        }
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
