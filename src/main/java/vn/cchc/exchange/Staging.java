package vn.cchc.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.file.Sheet;

/** Reads a file row by row into the database, a few thousand figures in memory at a time. */
@Component
class Staging {

    private static final int BATCH = 2_000;
    private static final int MOST_FIGURES = 500_000;

    private final UploadsQuery uploads;
    private final StagingQuery query;

    Staging(UploadsQuery uploads, StagingQuery query) {
        this.uploads = uploads;
        this.query = query;
    }

    /** Replaces what an earlier reading of the upload left. */
    void stage(Upload upload, Path file, Mapping mapping, RowJudge judge, Progress progress) {
        uploads.deleteRows(upload.id());
        var batch = new ArrayList<StagedRow>(BATCH);
        int figures = 0;
        try (var sheet = Sheet.open(file, mapping.form())) {
            for (var rows = sheet.rows(); rows.hasNext(); ) {
                var row = rows.next();
                progress.reached(row.number());
                if (row.number() > mapping.headingRow()) {
                    batch.addAll(judge.read(row));
                }
                if (batch.size() >= BATCH) {
                    figures += batch.size();
                    refuseTooMany(figures);
                    query.insertRows(upload.id(), batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            query.insertRows(upload.id(), batch);
        }
        query.refuseTwice(upload.id());
    }

    private static void refuseTooMany(int figures) {
        if (figures > MOST_FIGURES) {
            throw new RefusedFileException(Refusal.TOO_MANY_FIGURES);
        }
    }
}
