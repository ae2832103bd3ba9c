package vn.cchc.exchange.list;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.change.Changes;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;

/** Takes a file of a list in: all of it in one transaction, or nothing. */
@Service
public class ListImports {

    private final Lists lists;
    private final ListImportDesk desk;
    private final Rights rights;
    private final Changes changes;

    ListImports(Lists lists, ListImportDesk desk, Rights rights, Changes changes) {
        this.lists = lists;
        this.desk = desk;
        this.rights = rights;
        this.changes = changes;
    }

    /** What came of a confirmation. */
    public sealed interface Importing {

        record Imported(int added, int changed) implements Importing {}

        /** The list, or what it depends on, is another since the preview; nothing was written. */
        record Overtaken() implements Importing {}

        /** Rows are refused, or there is nothing to write. */
        record NotTakeable() implements Importing {}
    }

    /**
     * Writes what the preview with this fingerprint promised. It is made once more behind the lock of the list: where it
     * would promise something else now, nothing is written.
     *
     * @throws RefusedFileException for an upload that is not there, or confirmed already
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public Importing confirm(ListName list, long upload, ListReading reading, String fingerprint) {
        var by = rights.require(list.right()).username();
        changes.announce(list.subject());
        var preview = lists.preview(list, upload, reading);
        if (!preview.fingerprint().equals(fingerprint)) {
            return unwritten(new Importing.Overtaken());
        }
        if (!preview.isTakeable()) {
            return unwritten(new Importing.NotTakeable());
        }
        if (!desk.uploads().delete(upload, by)) {
            throw new RefusedFileException(Refusal.GONE);
        }
        desk.books().write(list, preview.rows(ListStanding.NEW), preview.rows(ListStanding.CHANGED));
        desk.journal().write(entry(preview));
        return new Importing.Imported(preview.count(ListStanding.NEW), preview.count(ListStanding.CHANGED));
    }

    /** What was announced is taken back: nobody has to read anew what is as it was. */
    private static Importing unwritten(Importing outcome) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    /** "units-2026-07.csv: +3350 ~5 =0, SHA-256 …". */
    private static NewEntry entry(ListPreview preview) {
        var upload = preview.upload();
        return NewEntry.of(Deed.LIST_IMPORTED, upload.list().address())
                .because("%s: +%d ~%d =%d, SHA-256 %s"
                        .formatted(
                                upload.fileName(),
                                preview.count(ListStanding.NEW),
                                preview.count(ListStanding.CHANGED),
                                preview.count(ListStanding.SAME),
                                upload.hash()));
    }
}
