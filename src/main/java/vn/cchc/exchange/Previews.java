package vn.cchc.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.change.TriedAgain;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.observation.NewFigureBatch;
import vn.cchc.observation.StagedFigures;
import vn.cchc.observation.Writing;

/**
 * What a file that was read would change, and the confirmation that changes it.
 *
 * <p>Every method throws {@link RefusedFileException} with {@link vn.cchc.exchange.file.Refusal#GONE} for an upload that
 * is not the reader's own or is confirmed already.
 */
@Service
public class Previews {

    private final Uploads uploads;
    private final StagingQuery query;
    private final StagedFigures figures;
    private final ImportBasisLoader loader;

    Previews(Uploads uploads, StagingQuery query, StagedFigures figures, ImportBasisLoader loader) {
        this.uploads = uploads;
        this.query = query;
        this.figures = figures;
        this.loader = loader;
    }

    /** Holds the file's figures against those that are there now. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Preview compare(long upload) {
        var handingIn = figures.compare(uploads.find(upload).id());
        return query.counts(upload).handing(handingIn);
    }

    /** What whoever confirms should know of the compared figures. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Overriding overriding(long upload) {
        var basis = loader.load();
        var overridden = figures.overridden(uploads.find(upload).id());
        var running = query.monthsToWrite(upload).stream()
                .filter(month -> !basis.units().calendar().lastDateOf(month).isBefore(basis.today()))
                .sorted()
                .toList();
        return new Overriding(overridden.figures(), overridden.reports(), running, query.countNotesOfSame(upload));
    }

    /** A page of the figures in the file's order. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public List<StagedFigure> list(long upload, Optional<Standing> only, int offset, int limit) {
        return query.page(uploads.find(upload).id(), only, offset, limit);
    }

    /** Every refused figure in the file's order, one at a time. */
    @Transactional(readOnly = true)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public void eachRefused(long upload, Consumer<StagedFigure> reader) {
        try (var refused = query.refused(uploads.find(upload).id())) {
            refused.forEach(reader);
        }
    }

    /**
     * Writes what is new or changed: all of it or nothing, also where the program or the machine stops in the middle.
     * A second confirmation finds the upload gone. Where somebody else was quicker nothing is written and the upload
     * stays, to be compared anew. What it sees is what is there once it holds the months, not what was there when it began.
     */
    @TriedAgain
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Writing confirm(long id) {
        var upload = uploads.find(id);
        var calendar = loader.load().units().calendar();
        var dueOn = query.monthsToWrite(id).stream().collect(Collectors.toMap(month -> month, calendar::dueOn));
        uploads.take(upload);
        var writing = figures.write(new NewFigureBatch(id, upload.fileName(), upload.hash(), dueOn));
        if (!(writing instanceof Writing.Written)) {
            uploads.giveBack(upload);
        }
        return writing;
    }
}
