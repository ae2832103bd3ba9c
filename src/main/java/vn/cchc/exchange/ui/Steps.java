package vn.cchc.exchange.ui;

import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.RefusedFileException;

/** The ways from one step of an import to another, as its panels ask for them. */
interface Steps {

    /** A file has come in: looks at it, as it seems or as somebody says it is made. */
    void inspect(Upload upload, Optional<FileForm> form);

    /** Shows how the file would be read. */
    void map(Upload upload, Inspection found, Mapping mapping);

    /** Reads the file that way and shows what it would change, below some sentences. */
    void preview(Upload upload, Inspection found, Mapping mapping, List<String> sentences);

    /** Shows what a file would change that is read already. */
    void show(PreviewPanel.Origin origin, Previewed previewed, List<String> sentences);

    /** Back to the beginning with a sentence, the upload forgotten. */
    void cancel(Upload upload, String sentence);

    /** Back to the beginning, saying what was written. */
    void done(String sentence);

    /** Back to the beginning, saying what is wrong with a file. */
    void refuse(RefusedFileException refused);
}
