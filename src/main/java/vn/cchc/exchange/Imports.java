package vn.cchc.exchange;

import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Service;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.RefusedFileException;

/**
 * Reads files: what they are, and what they hold. Nothing here writes a figure.
 *
 * <p>Every method throws {@link RefusedFileException} with {@link vn.cchc.exchange.file.Refusal#GONE} for an upload that
 * is not the reader's own, and {@link CancellationException} once its {@link Progress} is cancelled.
 */
@Service
public class Imports {

    private final Uploads uploads;
    private final Staging staging;
    private final ImportBasisLoader loader;
    private final Rights rights;

    Imports(Uploads uploads, Staging staging, ImportBasisLoader loader, Rights rights) {
        this.uploads = uploads;
        this.staging = staging;
        this.loader = loader;
        this.rights = rights;
    }

    /**
     * Goes through the file to find its headings. Of a workbook whose first sheet tells of no figures, as one with
     * instructions, each sheet is gone through until one does, and that is taken.
     */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Inspection inspect(long upload, Progress progress) {
        var file = uploads.file(uploads.find(upload));
        var inspector = inspector(progress);
        var found = inspector.inspect(file, FileForm.of(file));
        if (found.form() instanceof FileForm.Workbook workbook && found.isOfNothing()) {
            return workbook.others().stream()
                    .map(other -> inspector.inspect(file, new FileForm.Workbook(other, workbook.sheets())))
                    .filter(other -> !other.isOfNothing())
                    .findFirst()
                    .orElse(found);
        }
        return found;
    }

    /** The same with another encoding or delimiter. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Inspection inspect(long upload, FileForm form, Progress progress) {
        return inspector(progress).inspect(uploads.file(uploads.find(upload)), form);
    }

    private Inspector inspector(Progress progress) {
        return new Inspector(new Headings(loader.load().measures()), progress);
    }

    /**
     * Reads every figure into the staging table, and says of each whether it can be one.
     *
     * @throws IllegalArgumentException for a mapping that has problems
     */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public void read(long id, Inspection found, Mapping mapping, Progress progress) {
        if (!mapping.problems(found).isEmpty()) {
            throw new IllegalArgumentException("The mapping has problems: " + mapping.problems(found));
        }
        var upload = uploads.find(id);
        var rules = loader.load().rules(mapping.signFor(found), unit -> rights.may(Right.IMPORT_FIGURES, unit));
        staging.stage(
                upload, uploads.file(upload), mapping, new RowJudge(mapping, found.surplus(mapping), rules), progress);
    }
}
