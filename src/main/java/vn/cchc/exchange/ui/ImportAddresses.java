package vn.cchc.exchange.ui;

/** Where the import leads, relative to the root. */
final class ImportAddresses {

    static final String IMPORT = "data/import";

    /** Query parameter of the batch to undo. */
    static final String UNDO = "undo";

    private ImportAddresses() {}

    static String undo(long batch) {
        return IMPORT + "?" + UNDO + "=" + batch;
    }
}
