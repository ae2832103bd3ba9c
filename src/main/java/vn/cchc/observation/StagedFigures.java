package vn.cchc.observation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Deed;

/**
 * The figures of a file that lie in the table import_row under the number of their upload: what they would change, and
 * the writing of all of them or none. Who writes them hands the reports in, so that somebody else approves them.
 */
@Service
public class StagedFigures {

    private final Staged staged;
    private final BatchWritingQuery writing;
    private final FigureBatchesQuery batches;
    private final BatchNews news;

    StagedFigures(Staged staged, BatchWritingQuery writing, FigureBatchesQuery batches, BatchNews news) {
        this.staged = staged;
        this.writing = writing;
        this.batches = batches;
        this.news = news;
    }

    /**
     * Holds them against what is there: new, changed, the same, or refused, since their report is approved or would break
     * the rules that the entry form keeps to.
     */
    @Transactional
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public HandingIn compare(long upload) {
        return staged.compare(upload);
    }

    /** Which drafts the compared figures would be written over. */
    @Transactional(readOnly = true)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Overridden overridden(long upload) {
        return staged.figures().overridden(upload);
    }

    /**
     * Writes what is new or changed, in one transaction with the reports and the journal.
     *
     * @throws AccessDeniedException where one of the units is none of the reader's
     */
    @Transactional
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Writing write(NewFigureBatch batch) {
        var query = staged.figures();
        var counts = query.counts(batch.upload());
        if (counts.written() == 0) {
            return new Writing.NothingToWrite();
        }
        var months = query.months(batch.upload());
        var by = news.begin(query.units(batch.upload()), months);
        long id = writing.insertBatch(batch, counts, by);
        int remembered = writing.rememberFigures(id, batch.upload());
        staged.checkAgain(batch.upload(), months.size());
        int left = Math.min(remembered, query.counts(batch.upload()).written());
        if (left < counts.written()) {
            writing.forget(id);
            return new Writing.Overtaken(counts.written() - left);
        }
        int reports = writing.write(id, batch, by);
        news.tell(Deed.FIGURES_IMPORTED, batch.fileName(), by, batches.byUnit(id));
        return new Writing.Written(id, counts.written(), reports);
    }
}
