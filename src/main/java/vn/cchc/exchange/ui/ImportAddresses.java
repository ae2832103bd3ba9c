package vn.cchc.exchange.ui;

/** Where the import leads, relative to the root. */
final class ImportAddresses {

    static final String IMPORT = "data/import";

    /** Query parameter of the batch to undo. */
    static final String UNDO = "undo";

    /** Query parameter of the batch of letters to undo. */
    static final String UNDO_LETTERS = "undo-letters";

    private ImportAddresses() {}

    static String undoLetters(long batch) {
        return IMPORT + "?" + UNDO_LETTERS + "=" + batch;
    }

    static String undo(long batch) {
        return IMPORT + "?" + UNDO + "=" + batch;
    }
}
