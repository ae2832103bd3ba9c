package vn.cchc.exchange.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Looks along while a text file is read for a quotation mark without its other half. Whoever reads on would take all rows up to
 * the next mark, or the end, for the content of one cell, and nobody would miss them.
 */
final class QuoteWatch extends FilterReader {

    private enum State {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char delimiter;
    private State state = State.FIELD_BEGINS;
    private char last = '\n';
    private int row = 1;
    private int column;
    private CellAddress opened = new CellAddress(1, 0);
    private boolean overLines;
    private Optional<CellAddress> torn = Optional.empty();

    QuoteWatch(Reader text, Delimiter delimiter) {
        super(text);
        this.delimiter = delimiter.sign();
    }

    /**
     * The cell of the mark that nothing closes: at the end of the file, or where letters follow upon the mark that closes
     * several lines, since that one opens another cell.
     */
    Optional<CellAddress> torn() {
        return torn;
    }

    /** The cell whose mark is still open where the reader has come to. */
    Optional<CellAddress> open() {
        return state == State.QUOTED ? Optional.of(opened) : Optional.empty();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            state = next(buffer[i]);
            last = buffer[i];
        }
        if (read < 0 && torn.isEmpty()) {
            torn = open();
        }
        return read;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("Read by the buffer");
    }

    private State next(char letter) {
        boolean line = letter == '\n' || letter == '\r';
        return switch (state) {
            case QUOTED -> {
                overLines |= line;
                yield letter == '"' ? State.AFTER_QUOTE : State.QUOTED;
            }
            case FIELD_BEGINS -> letter == '"' ? begin() : unquoted(letter, line, State.PLAIN);
            case PLAIN -> unquoted(letter, line, State.PLAIN);
            case AFTER_QUOTE -> letter == '"' ? State.QUOTED : closed(letter, line);
        };
    }

    private State begin() {
        opened = new CellAddress(row, column);
        overLines = false;
        return State.QUOTED;
    }

    /** Any sign between fields ends the cell, not only the one that was guessed: somebody may yet put the guess right. */
    private State closed(char letter, boolean line) {
        if (Delimiter.isAny(letter)) {
            overLines = false;
        }
        if (overLines && !line && letter != ' ' && torn.isEmpty()) {
            torn = Optional.of(opened);
        }
        return unquoted(letter, line, State.AFTER_QUOTE);
    }

    private State unquoted(char letter, boolean line, State within) {
        if (letter == delimiter) {
            column++;
            return State.FIELD_BEGINS;
        }
        if (line) {
            row += letter == '\n' && last == '\r' ? 0 : 1;
            column = 0;
            return State.FIELD_BEGINS;
        }
        return within;
    }
}
