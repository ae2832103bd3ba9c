package vn.cchc.exchange.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;

/**
 * Lists out as files, and files held against them; nothing here changes a list. Each list asks for its own right as well.
 */
@Service
public class Lists {

    /** The largest file taken, in bytes. */
    public static final int LARGEST = ListUploads.LARGEST;

    private final ListBooks books;
    private final ListBasisLoader loader;
    private final ListUploads uploads;
    private final Rights rights;

    Lists(ListBooks books, ListBasisLoader loader, ListUploads uploads, Rights rights) {
        this.books = books;
        this.loader = loader;
        this.uploads = uploads;
        this.rights = rights;
    }

    /** Every row, as a file has it. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public List<ListRow> rows(ListName list) {
        rights.require(list.right());
        return books.rows(list);
    }

    /**
     * @throws RefusedFileException for a file too large; nothing of it is kept
     * @throws IOException where the sender breaks off
     */
    @Requires(Right.KEEP_CATALOGUE)
    public ListUpload receive(ListName list, String fileName, InputStream in) throws IOException {
        var by = rights.require(list.right()).username();
        return uploads.receive(by, list, fileName, in);
    }

    /**
     * What the file would change now.
     *
     * @throws RefusedFileException for what is no table, and for an upload that is not there, not the reader's, or sent
     *     for another list
     * @throws RefusedListException for a table that is not this list
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public ListPreview preview(ListName list, long upload, ListReading reading) {
        var by = rights.require(list.right()).username();
        var stored = uploads.find(upload, by);
        if (stored.upload().list() != list) {
            throw new RefusedFileException(Refusal.GONE);
        }
        return uploads.read(stored, new ListReader(stored.upload(), loader.load(list), reading)::read);
    }

    /**
     * Which list the headings of a file tell of, where it is another than the one it was sent for; empty mostly.
     *
     * @param words what the columns of each list are called
     * @throws RefusedFileException for what is no table, and for an upload that is not there or not the reader's
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public Optional<ListName> findNearer(ListName list, long upload, Map<ListName, ListWords> words) {
        var by = rights.require(list.right()).username();
        return uploads.read(
                uploads.find(upload, by), file -> new LikeList(ListTable.head(file), words).otherThan(list));
    }

    /** Takes a file for another list than the one it was sent for. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void move(long upload, ListName other) {
        uploads.move(upload, rights.require(other.right()).username(), other);
    }

    /** Forgets a file; one that is gone already stays gone. */
    @Requires(Right.KEEP_CATALOGUE)
    public void cancel(long upload) {
        uploads.delete(upload, rights.require(Right.KEEP_CATALOGUE).username());
    }
}
