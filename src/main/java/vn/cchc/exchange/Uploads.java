package vn.cchc.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.FileName;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;

/** Files on their way in. Each belongs to whoever sent it, and nobody else gets at it. */
@Service
public class Uploads {

    /** The largest file taken, in bytes. */
    public static final long LARGEST = UploadFiles.LARGEST;

    private final UploadFiles files;
    private final UploadsQuery query;
    private final Rights rights;

    Uploads(UploadFiles files, UploadsQuery query, Rights rights) {
        this.files = files;
        this.query = query;
        this.rights = rights;
    }

    /**
     * Takes a file in while it comes, and looks whether it is a table.
     *
     * @throws RefusedFileException for a file that is not taken; nothing of it is kept
     * @throws IOException where the sender breaks off
     */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Upload receive(String fileName, InputStream in) throws IOException {
        var received = files.receive(in);
        try {
            FileForm.of(received.path());
            var upload = query.insert(owner(), FileName.kept(fileName), received.hash());
            files.keep(received, upload);
            return upload;
        } catch (IOException | RuntimeException failed) {
            files.delete(received.path());
            throw failed;
        }
    }

    /** Forgets a file and all that was read of it; one that is gone already stays gone. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public void cancel(long upload) {
        query.find(upload, owner()).ifPresent(found -> {
            files.delete(found);
            query.delete(found.id());
        });
    }

    /** @throws RefusedFileException where it is not there, not the reader's, or confirmed already */
    Upload find(long upload) {
        return query.find(upload, owner()).orElseThrow(() -> new RefusedFileException(Refusal.GONE));
    }

    Path file(Upload upload) {
        return files.find(upload);
    }

    /** Marks it confirmed until the transaction ends, so that a second confirmation waits and then finds nothing. */
    void take(Upload upload) {
        if (!query.confirm(upload.id(), owner())) {
            throw new RefusedFileException(Refusal.GONE);
        }
    }

    /** Undoes the mark. */
    void giveBack(Upload upload) {
        query.release(upload.id());
    }

    private String owner() {
        return rights.require(Right.IMPORT_FIGURES).username();
    }
}
