package vn.cchc.observation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * Figures written many at a time: all of a file's or none, and all taken back or none. Who writes them hands the reports
 * in, so that somebody else approves them.
 *
 * <p>The figures lie staged in the table import_row under the number of their upload; this class judges there what they
 * would change. Every method throws {@link AccessDeniedException} where one of the units is none of the reader's.
 */
@Service
public class FigureBatches {

    private static final int MOST_OBSTACLES = 20;

    /** More months are told by the first and the last. */
    private static final int MOST_MONTHS = 6;

    private final FigureBatchesQuery query;
    private final Rights rights;
    private final Journal journal;
    private final FigureNews news;
    private final Clock clock;

    FigureBatches(FigureBatchesQuery query, Rights rights, Journal journal, FigureNews news, Clock clock) {
        this.query = query;
        this.news = news;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Holds the staged figures against what is there: new, changed, the same, or refused since their report is approved. */
    @Transactional
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public void compare(long upload) {
        query.compare(upload);
    }

    /** Which drafts the compared figures would be written over. */
    @Transactional(readOnly = true)
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Overridden overridden(long upload) {
        return query.overridden(upload);
    }

    /** Writes what is new or changed, in one transaction with the reports and the journal. */
    @Transactional
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Writing write(NewFigureBatch batch) {
        var by = rights.require(Right.IMPORT_FIGURES).username();
        requireEach(query.unitsOfUpload(batch.upload()));
        var counts = query.counts(batch.upload());
        if (counts.written() == 0) {
            return new Writing.NothingToWrite();
        }
        news.begin(query.monthsOfUpload(batch.upload()));
        int overtaken = query.lockAndCountOvertaken(batch.upload());
        if (overtaken > 0) {
            return new Writing.Overtaken(overtaken);
        }
        long id = query.insertBatch(batch, counts, by, now());
        int reports = query.write(id, batch, by, now());
        tell(Deed.FIGURES_IMPORTED, id, batch.fileName(), by);
        return new Writing.Written(id, counts.written(), reports);
    }

    /** Takes a whole batch back, or says what stands in the way. */
    @Transactional
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Undoing undo(long batch) {
        var by = rights.require(Right.IMPORT_FIGURES).username();
        var fileName = query.lockStanding(batch);
        if (fileName.isEmpty()) {
            return new Undoing.NotThere();
        }
        requireEach(query.unitsOfBatch(batch));
        news.begin(query.monthsOfBatch(batch));
        int blocked = query.lockAndCountObstacles(batch);
        if (blocked > 0) {
            return new Undoing.Blocked(blocked, query.obstacles(batch, MOST_OBSTACLES));
        }
        tell(Deed.IMPORT_UNDONE, batch, fileName.get(), by);
        return new Undoing.Undone(query.undo(batch, by, now()));
    }

    /** The newest batches first: an officer's own, everybody's for those who import for all. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public List<FigureBatch> list(int limit) {
        var reader = rights.require(Right.IMPORT_FIGURES);
        return query.list(reader.scope().ownUnit().map(unit -> reader.username()), limit);
    }

    /** The newest batch of this very file that still stands, whoever imported it. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Optional<FigureBatch> findStanding(String hash) {
        return query.findStanding(hash);
    }

    private void requireEach(List<UnitId> units) {
        units.forEach(unit -> rights.require(Right.IMPORT_FIGURES, unit));
    }

    /** One entry for each unit, with the number of its figures and their months: "12 (2017-06, 2017-07)". */
    private void tell(Deed deed, long batch, String fileName, String by) {
        journal.write(
                by,
                query.byUnit(batch).stream()
                        .map(unit -> entry(deed, fileName, unit))
                        .toList());
    }

    private static NewEntry entry(Deed deed, String fileName, FigureBatchesQuery.OfUnit unit) {
        var months = unit.months();
        var named = months.size() > MOST_MONTHS
                ? months.getFirst() + " – " + months.getLast()
                : months.stream().map(Month::toString).collect(Collectors.joining(", "));
        return new NewEntry(
                deed,
                Optional.of(unit.unit()),
                months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty(),
                fileName,
                unit.figures() + " (" + named + ")");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
