package vn.cchc.exchange.file;

import java.util.Iterator;
import java.util.function.Function;

/** Turns what a reader throws in the middle of a file into a refusal of the file. */
record GuardedRows<T>(Iterator<T> found, Function<T, SheetRow> reading) implements Iterator<SheetRow> {

    /** More is no table that people made; each costs memory for as long as its row is read. */
    static final int MOST_COLUMNS = 1_000;

    @Override
    public boolean hasNext() {
        try {
            return found.hasNext();
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw new RefusedFileException(Refusal.BROKEN, broken);
        }
    }

    @Override
    public SheetRow next() {
        try {
            return reading.apply(found.next());
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw new RefusedFileException(Refusal.BROKEN, broken);
        }
    }
}
