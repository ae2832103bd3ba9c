package vn.cchc.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** A text file as a table. */
final class CsvSheet implements Sheet {
    private static final int LONGEST_ROW = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final QuoteWatch quotes;
    private final QuotedCells quoted = new QuotedCells();
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
                    .build(CsvRecordHandler.of(cells -> cells.fieldModifier(quoted)), quotes);
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
        var marked = quoted.take(found.getStartingLineNumber());
        var cells = new ArrayList<SheetCell>();
        for (int i = 0; i < found.getFieldCount(); i++) {
            cells.add(marked.get(i) ? SheetCell.quoted(found.getField(i)) : SheetCell.text(found.getField(i)));
        }
        return new SheetRow(number, cells);
    }

    /** Remembers which cells stand within quotation marks, by the line their row begins in, until the row is taken. */
    private static final class QuotedCells implements FieldModifier {
        private final Map<Long, BitSet> byLine = new HashMap<>();

        @Override
        public String modify(long line, int column, boolean quoted, String text) {
            if (quoted) {
                byLine.computeIfAbsent(line, row -> new BitSet()).set(column);
            }
            return text;
        }

        BitSet take(long line) {
            var marked = byLine.remove(line);
            return marked == null ? new BitSet() : marked;
        }
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
