package vn.cchc.exchange;

import java.util.concurrent.CancellationException;

/** How far the reading of a file has come, told by the thread that reads it and asked by the one that shows it. */
public final class Progress {

    private volatile int rows;
    private volatile boolean cancelled;

    /** The row read last, as spreadsheets count. */
    public int rows() {
        return rows;
    }

    /** Makes whoever reads stop at the next row. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException once it is cancelled */
    void reached(int row) {
        rows = row;
        if (cancelled) {
            throw new CancellationException("The reading was cancelled");
        }
    }
}
